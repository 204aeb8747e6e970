/** Record that a set was adopted. */
@NullMarked
package daybook.acts.indicatorset.adopt;

import org.jspecify.annotations.NullMarked;
