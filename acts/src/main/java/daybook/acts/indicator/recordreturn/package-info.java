/** Record what an indicator stood at. */
@NullMarked
package daybook.acts.indicator.recordreturn;

import org.jspecify.annotations.NullMarked;
