/** What other streams say that can never be unmade, read when a decision is taken. */
@NullMarked
package daybook.command.register;

import org.jspecify.annotations.NullMarked;
