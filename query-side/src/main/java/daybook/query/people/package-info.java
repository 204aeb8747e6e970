/** Who has an account in which roles, and what happened at the door. */
@NullMarked
package daybook.query.people;

import org.jspecify.annotations.NullMarked;
