package daybook.benchmarks.stock;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** An event store on a database of its own. */
public interface Store extends AutoCloseable {

    EventStore events();

    TransactionManager transactions();

    @Override
    void close();
}
