/** Money, measures, ratios and periods, kept exactly: pence, decimals and fractions, never binary floating point. */
@NullMarked
package daybook.facts.exact;

import org.jspecify.annotations.NullMarked;
