/** The pages about indicators: scorecards, an indicator with its chart, and the forms for returns and targets. */
@NullMarked
package daybook.query.web.scorecard;

import org.jspecify.annotations.NullMarked;
