/** Let an indicator count towards a set. */
@NullMarked
package daybook.acts.indicatorset.add;

import org.jspecify.annotations.NullMarked;
