/** Makes the tables of a view anew from the book, and compares them, now and again, with what they replace. */
@NullMarked
package daybook.query.projection.rebuild;

import org.jspecify.annotations.NullMarked;
