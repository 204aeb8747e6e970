/** Acts about what is measured: definitions, targets, returns and what officers think of them. */
@NullMarked
package daybook.acts.indicator;

import org.jspecify.annotations.NullMarked;
