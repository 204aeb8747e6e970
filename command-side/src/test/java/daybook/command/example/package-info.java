/** What the tests of decisions have in common: a small partnership, and words to ask about a decision. */
@NullMarked
package daybook.command.example;

import org.jspecify.annotations.NullMarked;
