package daybook.benchmarks.append;

import daybook.benchmarks.stock.Store;
import daybook.facts.Fact;
import daybook.facts.json.FactSerializer;
import daybook.store.DayBookStore;
import daybook.store.connection.OwnConnections;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The day book, numbering as it goes. */
final class DayBookLedgerStore implements Store {

    private final TestDatabase database;
    private final boolean own;
    private final DayBookStore store;

    static DayBookLedgerStore fresh() {
        var database = TestPostgres.freshDatabase();
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration/event-store")
                .placeholders(Map.of("app_role", database.appLogin().user()))
                .load()
                .migrate();
        return new DayBookLedgerStore(database, true);
    }

    static DayBookLedgerStore over(TestDatabase database) {
        return new DayBookLedgerStore(database, false);
    }

    private DayBookLedgerStore(TestDatabase database, boolean own) {
        this.database = database;
        this.own = own;
        var login = database.appLogin();
        store = DayBookStore.builder()
                .dataSource(database.app())
                .ownConnections(new OwnConnections(database.jdbcUrl(), login.user(), login.password()))
                .serializer(FactSerializer.create())
                .effectiveDate(event -> ((Fact) event.getPayload()).effective())
                .build();
        store.start();
    }

    @Override
    public EventStore events() {
        return store.eventStore();
    }

    @Override
    public TransactionManager transactions() {
        return new SpringTransactionManager(new JdbcTransactionManager(database.app()));
    }

    @Override
    public void close() {
        store.close();
        if (own) {
            database.close();
        }
    }
}
