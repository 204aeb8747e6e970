/** Record a proposed investment. */
@NullMarked
package daybook.acts.programme.propose;

import org.jspecify.annotations.NullMarked;
