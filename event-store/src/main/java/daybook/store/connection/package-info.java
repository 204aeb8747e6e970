/** The connections that the day book keeps for itself, apart from the application's pool. */
@NullMarked
package daybook.store.connection;

import org.jspecify.annotations.NullMarked;
