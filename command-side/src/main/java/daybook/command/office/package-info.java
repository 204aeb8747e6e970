/** Deciding that an office exists and who holds it. */
@NullMarked
package daybook.command.office;

import org.jspecify.annotations.NullMarked;
