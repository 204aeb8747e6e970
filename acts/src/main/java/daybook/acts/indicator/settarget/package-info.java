/** Record a target. */
@NullMarked
package daybook.acts.indicator.settarget;

import org.jspecify.annotations.NullMarked;
