/** Say what one of several delegates is for. */
@NullMarked
package daybook.acts.delegation.concur;

import org.jspecify.annotations.NullMarked;
