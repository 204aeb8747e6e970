/** Let a person sign in no longer. */
@NullMarked
package daybook.acts.account.close;

import org.jspecify.annotations.NullMarked;
