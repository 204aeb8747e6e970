/** Writing events, in the transaction of the decision that they record. */
@NullMarked
package daybook.store.append;

import org.jspecify.annotations.NullMarked;
