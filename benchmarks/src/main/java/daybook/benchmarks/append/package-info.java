/** Appending through Axon's command gateway: the day book and Axon's own engines; beside it, bare SQL and npm's stores. */
@NullMarked
package daybook.benchmarks.append;

import org.jspecify.annotations.NullMarked;
