/** Set money aside for an investment. */
@NullMarked
package daybook.acts.programme.allocate;

import org.jspecify.annotations.NullMarked;
