/** Confirm the minutes of a meeting. */
@NullMarked
package daybook.acts.meeting.confirmminutes;

import org.jspecify.annotations.NullMarked;
