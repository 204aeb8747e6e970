/** Putting right what was recorded by mistake, of whatever it was: an entry is withdrawn, or a name corrected. */
@NullMarked
package daybook.command.mistake;

import org.jspecify.annotations.NullMarked;
