/** Record the reward offered for a target. */
@NullMarked
package daybook.acts.programme.offer;

import org.jspecify.annotations.NullMarked;
