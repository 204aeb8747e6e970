/** Acts about papers and the figures that they print. */
@NullMarked
package daybook.acts.paper;

import org.jspecify.annotations.NullMarked;
