/** Acts about offices and who holds them. */
@NullMarked
package daybook.acts.office;

import org.jspecify.annotations.NullMarked;
