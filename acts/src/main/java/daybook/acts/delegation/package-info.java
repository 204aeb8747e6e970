/** Acts about delegated decisions. */
@NullMarked
package daybook.acts.delegation;

import org.jspecify.annotations.NullMarked;
