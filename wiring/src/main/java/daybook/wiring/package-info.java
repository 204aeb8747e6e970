/** How either side is joined to the day book: serializers, event store, transactions, migrations and meters. */
@NullMarked
package daybook.wiring;

import org.jspecify.annotations.NullMarked;
