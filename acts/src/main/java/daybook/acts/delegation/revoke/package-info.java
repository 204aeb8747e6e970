/** Record that a clause took a delegation back. */
@NullMarked
package daybook.acts.delegation.revoke;

import org.jspecify.annotations.NullMarked;
