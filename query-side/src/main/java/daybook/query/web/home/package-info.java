/** The home page, and the page on how the views keep up with the day book. */
@NullMarked
package daybook.query.web.home;

import org.jspecify.annotations.NullMarked;
