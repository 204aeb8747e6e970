/** Acts about meetings and what they resolve. */
@NullMarked
package daybook.acts.meeting;

import org.jspecify.annotations.NullMarked;
