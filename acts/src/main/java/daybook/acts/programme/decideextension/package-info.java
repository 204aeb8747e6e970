/** Record what was resolved on a larger facility. */
@NullMarked
package daybook.acts.programme.decideextension;

import org.jspecify.annotations.NullMarked;
