/** Decide against under a delegation. */
@NullMarked
package daybook.acts.delegation.refuse;

import org.jspecify.annotations.NullMarked;
