/** Borrow for an investment. */
@NullMarked
package daybook.acts.programme.drawdown;

import org.jspecify.annotations.NullMarked;
