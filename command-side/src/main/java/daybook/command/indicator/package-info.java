/** Deciding what an indicator is, what is aimed at and what was returned. */
@NullMarked
package daybook.command.indicator;

import org.jspecify.annotations.NullMarked;
