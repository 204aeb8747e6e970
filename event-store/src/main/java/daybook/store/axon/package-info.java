/** The day book as Axon's event store: append, replay and streams that are pushed. */
@NullMarked
package daybook.store.axon;

import org.jspecify.annotations.NullMarked;
