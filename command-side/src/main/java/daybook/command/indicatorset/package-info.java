/** Deciding which agreement is kept, which indicators it has and what it rewards. */
@NullMarked
package daybook.command.indicatorset;

import org.jspecify.annotations.NullMarked;
