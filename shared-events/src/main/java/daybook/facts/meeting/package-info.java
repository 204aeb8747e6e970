/** What a body resolved at a meeting, clause by clause. */
@NullMarked
package daybook.facts.meeting;

import org.jspecify.annotations.NullMarked;
