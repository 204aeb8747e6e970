/** Record what a clause decides about a proposal. */
@NullMarked
package daybook.acts.programme.decide;

import org.jspecify.annotations.NullMarked;
