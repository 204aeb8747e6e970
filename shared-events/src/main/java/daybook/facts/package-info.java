/** The facts of the day book: what can have happened, and the exact values it is told in. */
@NullMarked
package daybook.facts;

import org.jspecify.annotations.NullMarked;
