/** Record what was decided under a delegation of what is no money. */
@NullMarked
package daybook.acts.delegation.exercise;

import org.jspecify.annotations.NullMarked;
