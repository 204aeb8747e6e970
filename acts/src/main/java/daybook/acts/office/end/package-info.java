/** Record that somebody holds an office no longer. */
@NullMarked
package daybook.acts.office.end;

import org.jspecify.annotations.NullMarked;
