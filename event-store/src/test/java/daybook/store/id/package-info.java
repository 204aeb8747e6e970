/** How events are named, without a database. */
@NullMarked
package daybook.store.id;

import org.jspecify.annotations.NullMarked;
