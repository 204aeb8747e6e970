/** Record the terms of reward. */
@NullMarked
package daybook.acts.indicatorset.agreeterms;

import org.jspecify.annotations.NullMarked;
