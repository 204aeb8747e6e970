/** The pages about accounts: an administrator's, and everybody's own. */
@NullMarked
package daybook.query.web.people;

import org.jspecify.annotations.NullMarked;
