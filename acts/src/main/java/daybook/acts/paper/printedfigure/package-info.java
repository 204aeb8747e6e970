/** Record a figure as a paper prints it. */
@NullMarked
package daybook.acts.paper.printedfigure;

import org.jspecify.annotations.NullMarked;
