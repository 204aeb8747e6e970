/** Claim reward. */
@NullMarked
package daybook.acts.programme.claim;

import org.jspecify.annotations.NullMarked;
