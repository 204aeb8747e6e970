/** Record that a body exists. */
@NullMarked
package daybook.acts.body.establish;

import org.jspecify.annotations.NullMarked;
