/** Record that a clause asked for a larger facility. */
@NullMarked
package daybook.acts.programme.requestextension;

import org.jspecify.annotations.NullMarked;
