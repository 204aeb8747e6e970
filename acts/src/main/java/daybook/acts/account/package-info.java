/** Acts about accounts: who may sign in, in which roles. */
@NullMarked
package daybook.acts.account;

import org.jspecify.annotations.NullMarked;
