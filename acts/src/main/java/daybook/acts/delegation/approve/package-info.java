/** Approve under a delegation. */
@NullMarked
package daybook.acts.delegation.approve;

import org.jspecify.annotations.NullMarked;
