/** The accounts that people sign in with: who may do what, and what happened at the door. */
@NullMarked
package daybook.facts.account;

import org.jspecify.annotations.NullMarked;
