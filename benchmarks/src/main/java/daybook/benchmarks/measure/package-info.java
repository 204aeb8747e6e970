/** Taking turns, and what is made of the figures. */
@NullMarked
package daybook.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
