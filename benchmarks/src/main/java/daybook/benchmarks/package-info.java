/** How fast the day book is, told as ratios to its peers, which take turns with it on one PostgreSQL. */
@NullMarked
package daybook.benchmarks;

import org.jspecify.annotations.NullMarked;
