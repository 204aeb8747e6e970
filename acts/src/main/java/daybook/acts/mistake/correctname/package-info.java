/** Correct a name or a title that was recorded wrongly. */
@NullMarked
package daybook.acts.mistake.correctname;

import org.jspecify.annotations.NullMarked;
