/** Record that a body changed of its own motion what may be borrowed. */
@NullMarked
package daybook.acts.programme.changefacility;

import org.jspecify.annotations.NullMarked;
