/** Record that the funder changed its terms. */
@NullMarked
package daybook.acts.programme.changeterms;

import org.jspecify.annotations.NullMarked;
