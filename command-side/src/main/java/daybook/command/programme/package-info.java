/** Deciding what is invested to reach a reward, and what may be borrowed for it. */
@NullMarked
package daybook.command.programme;

import org.jspecify.annotations.NullMarked;
