/** Acts about agreements, scorecards and plans. */
@NullMarked
package daybook.acts.indicatorset;

import org.jspecify.annotations.NullMarked;
