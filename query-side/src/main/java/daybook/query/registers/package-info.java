/** The plain registers: bodies, offices and their holders, papers, meetings and delegations. */
@NullMarked
package daybook.query.registers;

import org.jspecify.annotations.NullMarked;
