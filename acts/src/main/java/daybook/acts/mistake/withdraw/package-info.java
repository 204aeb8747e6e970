/** Withdraw an entry that was recorded by mistake. */
@NullMarked
package daybook.acts.mistake.withdraw;

import org.jspecify.annotations.NullMarked;
