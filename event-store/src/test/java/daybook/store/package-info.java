/** The day book's promises, tried on a real PostgreSQL. */
@NullMarked
package daybook.store;

import org.jspecify.annotations.NullMarked;
