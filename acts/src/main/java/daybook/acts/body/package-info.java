/** Acts about bodies that meet and resolve. */
@NullMarked
package daybook.acts.body;

import org.jspecify.annotations.NullMarked;
