/** How far the entries are numbered, and who waits for more. */
@NullMarked
package daybook.store.head;

import org.jspecify.annotations.NullMarked;
