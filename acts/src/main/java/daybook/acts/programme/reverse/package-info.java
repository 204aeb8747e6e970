/** Reverse an entry about an agreement's money that was recorded by mistake. */
@NullMarked
package daybook.acts.programme.reverse;

import org.jspecify.annotations.NullMarked;
