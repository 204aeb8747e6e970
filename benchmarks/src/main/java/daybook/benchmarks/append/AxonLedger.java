package daybook.benchmarks.append;

import daybook.benchmarks.stock.StockJdbcStore;
import daybook.benchmarks.stock.StockJpaStore;
import daybook.benchmarks.stock.Store;
import daybook.store.axon.StreamRepository;
import daybook.testpostgres.TestDatabase;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;

/** Axon's command gateway over an event store, all else being the same. */
public final class AxonLedger implements EventLog {

    static final String OURS = "the day book";
    static final String OURS_IN_TRANSACTION = "the day book, in the command's transaction";
    static final String STOCK_JPA = "Axon JPA";
    static final String STOCK_JDBC = "Axon JDBC";

    /** As many for each client, so that clients do not meet on one. */
    private static final int STREAMS = 50;

    private final String name;
    private final Store store;
    private final Configuration axon;

    private AxonLedger(String name, Store store, TransactionManager transactions) {
        this.name = name;
        this.store = store;
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(_ -> transactions)
                .configureEventStore(_ -> store.events())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(ReturnStream.class)
                        // as the program does it; over the stock engines this is the stock repository
                        .configureRepository(c -> StreamRepository.of(ReturnStream.class, c))
                        .configureCommandTargetResolver(_ -> ReturnStream::target))
                .buildConfiguration();
        axon.start();
    }

    /** Over the book of an application that runs, or has run. */
    public static AxonLedger over(TestDatabase database) {
        return new AxonLedger(OURS, DayBookLedgerStore.over(database), NoTransactionManager.instance());
    }

    /** Each append is a transaction by itself, as when nothing but the event is written. */
    static AxonLedger ours() {
        return new AxonLedger(OURS, DayBookLedgerStore.fresh(), NoTransactionManager.instance());
    }

    /** Each append is in the transaction of its command, as when other things are written with the event. */
    static AxonLedger oursInTransaction() {
        return inTransaction(OURS_IN_TRANSACTION, DayBookLedgerStore.fresh());
    }

    static AxonLedger stockJpa() {
        return inTransaction(STOCK_JPA, new StockJpaStore());
    }

    static AxonLedger stockJdbc() {
        return inTransaction(STOCK_JDBC, new StockJdbcStore());
    }

    private static AxonLedger inTransaction(String name, Store store) {
        return new AxonLedger(name, store, store.transactions());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void append(Streams streams, int client) {
        axon.commandGateway()
                .sendAndWait(
                        switch (streams) {
                            case NEW -> new ReturnStream.TakeFirstReturn("R-" + UUID.randomUUID(), Returns.metadata());
                            case EXISTING ->
                                new ReturnStream.TakeReturn(
                                        "R-" + client + "-"
                                                + ThreadLocalRandom.current().nextInt(STREAMS),
                                        Returns.metadata());
                        });
    }

    @Override
    public void close() {
        axon.shutdown();
        store.close();
    }
}
