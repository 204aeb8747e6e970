/** The pages of the day book itself: every entry in order, and each on its own. */
@NullMarked
package daybook.query.web.daybook;

import org.jspecify.annotations.NullMarked;
