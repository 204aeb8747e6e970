/** Forecast what an indicator will stand at. */
@NullMarked
package daybook.acts.indicator.forecast;

import org.jspecify.annotations.NullMarked;
