package daybook.benchmarks.append;

import daybook.benchmarks.stock.StockJdbcStore;
import daybook.benchmarks.stock.StockJpaStore;
import daybook.benchmarks.stock.Store;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;

/** Axon's command gateway over an event store, all else being the same. */
final class AxonLedger implements Ledger {

    static final String OURS = "the day book";
    static final String STOCK_JPA = "Axon JPA";
    static final String STOCK_JDBC = "Axon JDBC";

    /** As many for each client, so that clients do not meet on one. */
    private static final int STREAMS = 50;

    private final String name;
    private final Store store;
    private final Configuration axon;

    private AxonLedger(String name, Store store) {
        this.name = name;
        this.store = store;
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(_ -> store.transactions())
                .configureEventStore(_ -> store.events())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(ReturnStream.class))
                .buildConfiguration();
        axon.start();
    }

    static AxonLedger ours() {
        return new AxonLedger(OURS, new DayBookLedgerStore());
    }

    static AxonLedger stockJpa() {
        return new AxonLedger(STOCK_JPA, new StockJpaStore());
    }

    static AxonLedger stockJdbc() {
        return new AxonLedger(STOCK_JDBC, new StockJdbcStore());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void append(Streams streams, int client) {
        String stream = switch (streams) {
            case NEW -> "R-" + UUID.randomUUID();
            case EXISTING -> "R-" + client + "-" + ThreadLocalRandom.current().nextInt(STREAMS);
        };
        axon.commandGateway().sendAndWait(new ReturnStream.TakeReturn(stream, Returns.metadata()));
    }

    @Override
    public void close() {
        axon.shutdown();
        store.close();
    }
}
