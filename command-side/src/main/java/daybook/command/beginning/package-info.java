/** Beginning a day book in which nobody has an account yet. It alone of the features reaches into others: an office and an account. */
@NullMarked
package daybook.command.beginning;

import org.jspecify.annotations.NullMarked;
