/** Bind the programme to pay. */
@NullMarked
package daybook.acts.programme.commit;

import org.jspecify.annotations.NullMarked;
