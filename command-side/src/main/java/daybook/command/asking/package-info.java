/** Who asks, in which office, by what authority, from which paper, and when. */
@NullMarked
package daybook.command.asking;

import org.jspecify.annotations.NullMarked;
