/** Write off what was drawn before the day book began. */
@NullMarked
package daybook.acts.programme.writeoffopening;

import org.jspecify.annotations.NullMarked;
