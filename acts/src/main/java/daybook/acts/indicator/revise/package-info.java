/** Define an indicator otherwise from a day on. */
@NullMarked
package daybook.acts.indicator.revise;

import org.jspecify.annotations.NullMarked;
