/** From the receipt of a command to its sight in every view. */
@NullMarked
package daybook.benchmarks.visible;

import org.jspecify.annotations.NullMarked;
