/** The names by which the day book knows indicators, meetings, offices and everything else it tells of. */
@NullMarked
package daybook.facts.id;

import org.jspecify.annotations.NullMarked;
