/** The page on which somebody searches the day book. */
@NullMarked
package daybook.query.web.search;

import org.jspecify.annotations.NullMarked;
