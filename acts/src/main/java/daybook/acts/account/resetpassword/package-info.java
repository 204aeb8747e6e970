/** Give a person a password for one use. */
@NullMarked
package daybook.acts.account.resetpassword;

import org.jspecify.annotations.NullMarked;
