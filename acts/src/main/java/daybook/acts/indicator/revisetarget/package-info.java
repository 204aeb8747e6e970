/** Record that a target was revised. */
@NullMarked
package daybook.acts.indicator.revisetarget;

import org.jspecify.annotations.NullMarked;
