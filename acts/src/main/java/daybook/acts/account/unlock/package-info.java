/** Lift the lock on a person's account. */
@NullMarked
package daybook.acts.account.unlock;

import org.jspecify.annotations.NullMarked;
