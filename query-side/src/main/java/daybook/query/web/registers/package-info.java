/** The pages about meetings, delegations, papers and offices, and the forms that record them. */
@NullMarked
package daybook.query.web.registers;

import org.jspecify.annotations.NullMarked;
