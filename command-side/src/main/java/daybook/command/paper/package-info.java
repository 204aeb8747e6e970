/** Deciding that a paper was received, and what is printed in it. */
@NullMarked
package daybook.command.paper;

import org.jspecify.annotations.NullMarked;
