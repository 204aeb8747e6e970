/** Posts the entries of the book to the tables of a view, in order and each once, on whichever program holds it. */
@NullMarked
package daybook.query.projection.posting;

import org.jspecify.annotations.NullMarked;
