/** Record a balance from before the day book began. */
@NullMarked
package daybook.acts.programme.openingposition;

import org.jspecify.annotations.NullMarked;
