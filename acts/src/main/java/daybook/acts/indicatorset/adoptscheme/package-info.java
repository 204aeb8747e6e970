/** Record in which words a set rates. */
@NullMarked
package daybook.acts.indicatorset.adoptscheme;

import org.jspecify.annotations.NullMarked;
