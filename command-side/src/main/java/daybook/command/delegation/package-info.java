/** Deciding that a decision was delegated, and hearing the delegate. */
@NullMarked
package daybook.command.delegation;

import org.jspecify.annotations.NullMarked;
