/** Say what somebody who has to be consulted thinks. */
@NullMarked
package daybook.acts.delegation.consult;

import org.jspecify.annotations.NullMarked;
