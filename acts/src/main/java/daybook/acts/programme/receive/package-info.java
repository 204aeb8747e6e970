/** Record what the funder paid. */
@NullMarked
package daybook.acts.programme.receive;

import org.jspecify.annotations.NullMarked;
