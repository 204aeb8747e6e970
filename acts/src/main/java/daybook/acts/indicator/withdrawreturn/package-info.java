/** Withdraw a return recorded by mistake. */
@NullMarked
package daybook.acts.indicator.withdrawreturn;

import org.jspecify.annotations.NullMarked;
