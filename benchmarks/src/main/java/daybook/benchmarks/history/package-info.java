/** Long histories to measure with. */
@NullMarked
package daybook.benchmarks.history;

import org.jspecify.annotations.NullMarked;
