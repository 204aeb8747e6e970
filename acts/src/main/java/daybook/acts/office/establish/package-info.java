/** Record that an office exists. */
@NullMarked
package daybook.acts.office.establish;

import org.jspecify.annotations.NullMarked;
