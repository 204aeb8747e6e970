/** Deciding that a meeting was held and what it resolved. */
@NullMarked
package daybook.command.meeting;

import org.jspecify.annotations.NullMarked;
