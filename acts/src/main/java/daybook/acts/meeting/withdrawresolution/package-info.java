/** Withdraw a resolution recorded by mistake. */
@NullMarked
package daybook.acts.meeting.withdrawresolution;

import org.jspecify.annotations.NullMarked;
