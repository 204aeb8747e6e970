/** Holds the watch to what it must know of the book. */
@NullMarked
package daybook.store.watch;

import org.jspecify.annotations.NullMarked;
