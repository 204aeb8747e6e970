/** Put a return right. */
@NullMarked
package daybook.acts.indicator.correctreturn;

import org.jspecify.annotations.NullMarked;
