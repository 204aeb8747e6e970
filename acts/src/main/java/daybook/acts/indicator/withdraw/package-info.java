/** Record that an indicator is measured no longer. */
@NullMarked
package daybook.acts.indicator.withdraw;

import org.jspecify.annotations.NullMarked;
