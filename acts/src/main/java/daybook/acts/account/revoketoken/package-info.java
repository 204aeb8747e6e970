/** Make a person's token useless. */
@NullMarked
package daybook.acts.account.revoketoken;

import org.jspecify.annotations.NullMarked;
