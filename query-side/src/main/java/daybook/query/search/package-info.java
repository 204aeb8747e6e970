/** Finding entries by what they say: words, amounts, dates and names. */
@NullMarked
package daybook.query.search;

import org.jspecify.annotations.NullMarked;
