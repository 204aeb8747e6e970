/** Which returns are due and which of them are late, as a page and as a workbook to fill in. */
@NullMarked
package daybook.query.web.due;

import org.jspecify.annotations.NullMarked;
