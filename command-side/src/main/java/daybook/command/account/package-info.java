/** Deciding who has an account in which roles, and entering what happens at the door. */
@NullMarked
package daybook.command.account;

import org.jspecify.annotations.NullMarked;
