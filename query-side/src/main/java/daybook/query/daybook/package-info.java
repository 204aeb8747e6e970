/** The day book's pages: every entry in order, with who made it and what it says. */
@NullMarked
package daybook.query.daybook;

import org.jspecify.annotations.NullMarked;
