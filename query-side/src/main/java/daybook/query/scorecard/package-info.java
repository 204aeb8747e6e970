/** How the indicators of a set stand against their targets. */
@NullMarked
package daybook.query.scorecard;

import org.jspecify.annotations.NullMarked;
