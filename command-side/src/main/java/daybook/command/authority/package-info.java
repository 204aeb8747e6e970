/** What an act rests on: the usual authority where none is cited, and what stands against resting it on another. */
@NullMarked
package daybook.command.authority;

import org.jspecify.annotations.NullMarked;
