/** Open a programme. */
@NullMarked
package daybook.acts.programme.open;

import org.jspecify.annotations.NullMarked;
