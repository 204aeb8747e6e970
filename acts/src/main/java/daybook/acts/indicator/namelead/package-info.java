/** Name the office that leads on an indicator. */
@NullMarked
package daybook.acts.indicator.namelead;

import org.jspecify.annotations.NullMarked;
