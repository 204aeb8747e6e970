/** Pay back what was drawn before the day book began. */
@NullMarked
package daybook.acts.programme.repayopening;

import org.jspecify.annotations.NullMarked;
