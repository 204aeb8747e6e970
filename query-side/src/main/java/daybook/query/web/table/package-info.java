/**
 * Tables of pages: made of exact values by each page's view, sorted, cut down and shown on the page, and taken away as
 * files.
 */
@NullMarked
package daybook.query.web.table;

import org.jspecify.annotations.NullMarked;
