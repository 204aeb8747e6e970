/** What can be asked to be recorded. Each act is said once, and every door is driven by what is said of it here. */
@NullMarked
package daybook.acts;

import org.jspecify.annotations.NullMarked;
