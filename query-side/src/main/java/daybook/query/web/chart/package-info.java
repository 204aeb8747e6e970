/** The chart of an indicator's returns against its target, drawn on the server. */
@NullMarked
package daybook.query.web.chart;

import org.jspecify.annotations.NullMarked;
