/** Axon's own engines, as they come. */
@NullMarked
package daybook.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
