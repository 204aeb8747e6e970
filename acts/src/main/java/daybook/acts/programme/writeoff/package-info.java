/** Record that a clause gave up being paid back. */
@NullMarked
package daybook.acts.programme.writeoff;

import org.jspecify.annotations.NullMarked;
