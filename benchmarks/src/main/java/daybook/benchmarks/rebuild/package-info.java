/** Rebuilding the scorecard from entry 1, beside a stock Axon replay into JPA entities. */
@NullMarked
package daybook.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
