/** Let a person sign in. */
@NullMarked
package daybook.acts.account.open;

import org.jspecify.annotations.NullMarked;
