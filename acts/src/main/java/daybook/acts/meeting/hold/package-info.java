/** Record that a body met. */
@NullMarked
package daybook.acts.meeting.hold;

import org.jspecify.annotations.NullMarked;
