/** Record what a meeting resolved on an item. */
@NullMarked
package daybook.acts.meeting.resolve;

import org.jspecify.annotations.NullMarked;
