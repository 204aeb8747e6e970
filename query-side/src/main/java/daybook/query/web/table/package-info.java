/** Sorting and filtering the tables of every page, after it has been written. */
@NullMarked
package daybook.query.web.table;

import org.jspecify.annotations.NullMarked;
