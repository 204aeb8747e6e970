/** What an act brings about besides its own fact: further acts, each in a stream of its own, in the same transaction. */
@NullMarked
package daybook.command.consequence;

import org.jspecify.annotations.NullMarked;
