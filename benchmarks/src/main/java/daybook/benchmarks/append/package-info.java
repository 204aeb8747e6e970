/** Appending through Axon's command gateway: the day book, bare SQL, and Axon's own engines. */
@NullMarked
package daybook.benchmarks.append;

import org.jspecify.annotations.NullMarked;
