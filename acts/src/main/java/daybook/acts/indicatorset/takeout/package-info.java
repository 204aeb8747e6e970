/** Let an indicator count towards a set no longer. */
@NullMarked
package daybook.acts.indicatorset.takeout;

import org.jspecify.annotations.NullMarked;
