/** The facts of the day book: every kind of event that can be recorded, in sealed families by stream. */
@NullMarked
package daybook.facts;

import org.jspecify.annotations.NullMarked;
