/** Runs the views of one program: starts them, has them made anew, and tells how far each is. */
@NullMarked
package daybook.query.projection.engine;

import org.jspecify.annotations.NullMarked;
