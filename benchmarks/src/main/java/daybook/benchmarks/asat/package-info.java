/** The same question as at some earlier entry and for now, after a short and a long history. */
@NullMarked
package daybook.benchmarks.asat;

import org.jspecify.annotations.NullMarked;
