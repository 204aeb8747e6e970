/** Say that there is no return to be had. */
@NullMarked
package daybook.acts.indicator.reportunavailable;

import org.jspecify.annotations.NullMarked;
