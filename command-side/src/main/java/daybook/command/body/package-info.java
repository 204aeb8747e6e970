/** Deciding that a body exists, and with which powers. */
@NullMarked
package daybook.command.body;

import org.jspecify.annotations.NullMarked;
