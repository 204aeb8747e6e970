package daybook.benchmarks.stock;

import daybook.facts.json.FactSerializer;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jpa.TokenEntry;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** Axon's own JPA engine on Hibernate, its blobs as bytea, which its makers advise on PostgreSQL. */
public final class StockJpaStore implements Store {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final EntityManagerFactory factory;
    private final TransactionManager transactions;
    private final EntityManagerProvider entityManagers;
    private final EmbeddedEventStore store;

    /**
     * A store.
     *
     * @param entities of whoever keeps something else beside the events
     */
    public StockJpaStore(Class<?>... entities) {
        new JdbcTemplate(database.owner())
                .execute("grant create on schema public to "
                        + database.appLogin().user());
        factory = new HibernatePersistenceConfiguration("stock")
                .managedClasses(Stream.concat(
                                Stream.of(DomainEventEntry.class, SnapshotEventEntry.class, TokenEntry.class),
                                Stream.of(entities))
                        .toList())
                .properties(Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        database.app(),
                        "hibernate.dialect",
                        BlobsAsBytes.class.getName(),
                        "hibernate.hbm2ddl.auto",
                        "create"))
                .createEntityManagerFactory();
        transactions = new SpringTransactionManager(new JpaTransactionManager(factory));
        entityManagers = new SimpleEntityManagerProvider(SharedEntityManagerCreator.createSharedEntityManager(factory));
        store = EmbeddedEventStore.builder()
                .storageEngine(JpaEventStorageEngine.builder()
                        .entityManagerProvider(entityManagers)
                        .transactionManager(transactions)
                        .eventSerializer(FactSerializer.create())
                        .snapshotSerializer(FactSerializer.create())
                        .build())
                .build();
    }

    @Override
    public EventStore events() {
        return store;
    }

    @Override
    public TransactionManager transactions() {
        return transactions;
    }

    /** Managers of the transaction under way. */
    public EntityManagerProvider entityManagers() {
        return entityManagers;
    }

    @Override
    public void close() {
        store.shutDown();
        factory.close();
        database.close();
    }
}
