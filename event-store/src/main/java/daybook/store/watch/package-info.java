/** Watches whether the book still adds up, and keeps what it found. */
@NullMarked
package daybook.store.watch;

import org.jspecify.annotations.NullMarked;
