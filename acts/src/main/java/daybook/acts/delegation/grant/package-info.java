/** Record that a clause handed a decision to an office. */
@NullMarked
package daybook.acts.delegation.grant;

import org.jspecify.annotations.NullMarked;
