/** What becomes of a request: a verdict, and every reason against it as a named value, with its sentence and its way out. */
@NullMarked
package daybook.command.refusal;

import org.jspecify.annotations.NullMarked;
