/** What every page shares: its frame, its words, how figures and dates are shown, and the pages for errors. */
@NullMarked
package daybook.query.web;

import org.jspecify.annotations.NullMarked;
