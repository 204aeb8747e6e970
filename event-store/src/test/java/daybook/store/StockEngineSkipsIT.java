package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.testpostgres.TestPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

/**
 * Why this module exists: the overlap of {@link NothingIsSkippedIT} on Axon's own JPA engine. When a visible event is
 * older than the gap time-out, the reader steps over the place before it, and never looks back (AxonFramework issue 4829,
 * closed as not to be fixed). Should this test ever fail, the reason for the module has gone.
 */
class StockEngineSkipsIT {

    private static final int GAP_TIMEOUT_MILLIS = 50;

    @Test
    void a_transaction_that_takes_its_place_early_and_commits_after_the_time_out_is_skipped_for_ever()
            throws Exception {
        try (var database = TestPostgres.freshDatabase();
                var factory =
                        entities(database.jdbcUrl(), database.superuserLogin().user());
                var early = factory.createEntityManager();
                var later = factory.createEntityManager();
                var reader = factory.createEntityManager()) {
            var first = Book.event("early", 0);
            var second = Book.event("later", 0);
            early.getTransaction().begin();
            engine(early).appendEvents(first);
            append(later, second);
            Thread.sleep(2 * GAP_TIMEOUT_MILLIS);

            var seen = read(reader, null);
            assertThat(identifiers(seen)).containsExactly(second.getIdentifier());
            early.getTransaction().commit();
            var third = Book.event("later", 1);
            append(later, third);

            assertThat(identifiers(read(reader, seen.getLast().trackingToken())))
                    .as("the early event is committed, and this reader never gets it")
                    .containsExactly(third.getIdentifier());
            assertThat(identifiers(read(reader, null)))
                    .as("though it is there for a reader who starts from the beginning")
                    .containsExactly(first.getIdentifier(), second.getIdentifier(), third.getIdentifier());
        }
    }

    private static EntityManagerFactory entities(String url, String user) {
        return new HibernatePersistenceConfiguration("stock")
                .managedClasses(List.of(DomainEventEntry.class, SnapshotEventEntry.class))
                .properties(Map.of(
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "hibernate.hbm2ddl.auto", "create"))
                .createEntityManagerFactory();
    }

    private static JpaEventStorageEngine engine(EntityManager manager) {
        return JpaEventStorageEngine.builder()
                .entityManagerProvider(new SimpleEntityManagerProvider(manager))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(Book.serializer())
                .snapshotSerializer(Book.serializer())
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .gapCleaningThreshold(1)
                .build();
    }

    private static void append(EntityManager manager, EventMessage<?> event) {
        manager.getTransaction().begin();
        engine(manager).appendEvents(event);
        manager.getTransaction().commit();
    }

    private static List<? extends TrackedEventMessage<?>> read(EntityManager manager, TrackingToken after) {
        manager.getTransaction().begin();
        try {
            return engine(manager).readEvents(after, false).toList();
        } finally {
            manager.getTransaction().commit();
        }
    }

    private static List<String> identifiers(List<? extends TrackedEventMessage<?>> messages) {
        return messages.stream().<String>map(EventMessage::getIdentifier).toList();
    }
}
