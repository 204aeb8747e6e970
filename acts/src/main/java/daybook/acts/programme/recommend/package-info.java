/** Record what a paper recommends about a proposal. */
@NullMarked
package daybook.acts.programme.recommend;

import org.jspecify.annotations.NullMarked;
