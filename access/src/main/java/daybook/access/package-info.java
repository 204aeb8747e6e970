/** Who may sign in, in which roles, and what each role may do. */
@NullMarked
package daybook.access;

import org.jspecify.annotations.NullMarked;
