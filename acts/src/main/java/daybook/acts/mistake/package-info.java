/** Acts that put right what was recorded by mistake, of whatever it was. */
@NullMarked
package daybook.acts.mistake;

import org.jspecify.annotations.NullMarked;
