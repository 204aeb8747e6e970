/** Change what a person's account may be used for. */
@NullMarked
package daybook.acts.account.changeroles;

import org.jspecify.annotations.NullMarked;
