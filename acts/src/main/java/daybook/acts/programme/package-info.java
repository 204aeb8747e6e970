/** Acts about an agreement's money. */
@NullMarked
package daybook.acts.programme;

import org.jspecify.annotations.NullMarked;
