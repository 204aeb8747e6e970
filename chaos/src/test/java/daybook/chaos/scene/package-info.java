/** What every fault is done to and judged by: a server that can be killed, programs with their receipts, and the book. */
@NullMarked
package daybook.chaos.scene;

import org.jspecify.annotations.NullMarked;
