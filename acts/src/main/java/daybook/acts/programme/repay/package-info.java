/** Pay back what was borrowed. */
@NullMarked
package daybook.acts.programme.repay;

import org.jspecify.annotations.NullMarked;
