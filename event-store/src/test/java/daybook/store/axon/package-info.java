/** What Axon's parts rest on, without a database. */
@NullMarked
package daybook.store.axon;

import org.jspecify.annotations.NullMarked;
