/** Judge how an indicator stood. */
@NullMarked
package daybook.acts.indicator.rate;

import org.jspecify.annotations.NullMarked;
