/** How events are named. */
@NullMarked
package daybook.store.id;

import org.jspecify.annotations.NullMarked;
