/** Hears requests as if they were made, one after the other, by the same streams, and records nothing. */
@NullMarked
package daybook.command.rehearsal;

import org.jspecify.annotations.NullMarked;
