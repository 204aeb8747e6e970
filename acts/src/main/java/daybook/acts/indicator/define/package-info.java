/** Define what an indicator counts. */
@NullMarked
package daybook.acts.indicator.define;

import org.jspecify.annotations.NullMarked;
