/** The command side: what may be recorded, by whom, and by what authority. */
@NullMarked
package daybook.command;

import org.jspecify.annotations.NullMarked;
