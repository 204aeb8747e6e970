/** Makes and revokes tokens for programs. They are no entries of the day book, as sessions are none. */
@NullMarked
package daybook.command.token;

import org.jspecify.annotations.NullMarked;
