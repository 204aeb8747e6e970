package daybook.benchmarks.stock;

import daybook.facts.json.FactSerializer;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Axon's own JDBC engine, as it comes. */
public final class StockJdbcStore implements Store {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final TransactionManager transactions =
            new SpringTransactionManager(new JdbcTransactionManager(database.app()));
    private final EmbeddedEventStore store;

    public StockJdbcStore() {
        new org.springframework.jdbc.core.JdbcTemplate(database.owner())
                .execute("grant create on schema public to "
                        + database.appLogin().user());
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database.app()))
                .transactionManager(transactions)
                .eventSerializer(FactSerializer.create())
                .snapshotSerializer(FactSerializer.create())
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Override
    public EventStore events() {
        return store;
    }

    @Override
    public TransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        store.shutDown();
        database.close();
    }
}
