/**
 * A day book that the version before recorded, kept with the answers that it gave: today's application opens it, answers
 * the same and goes on with it. What recorded it is here too, to record the next ({@code book-before/README.md}).
 */
@NullMarked
package daybook.standalone.before;

import org.jspecify.annotations.NullMarked;
