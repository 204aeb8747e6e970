/** Record how much may be borrowed. */
@NullMarked
package daybook.acts.programme.authorise;

import org.jspecify.annotations.NullMarked;
