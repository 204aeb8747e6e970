/** What a position is asked as at: the entry up to which the book is read, and the date to which it counts. */
@NullMarked
package daybook.query.asat;

import org.jspecify.annotations.NullMarked;
