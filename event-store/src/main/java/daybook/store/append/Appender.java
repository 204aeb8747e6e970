package daybook.store.append;

import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes events, in the caller's transaction if there is one and in one of its own otherwise.
 *
 * <p>It does not NOTIFY: a NOTIFY makes every commit of the whole database queue for one lock, and appenders must not
 * wait for each other. It rings the sequencer of this process instead, once the transaction has ended.
 */
public final class Appender {

    private static final String COLUMNS = """
            insert into daybook.event (event_id, stream, stream_type, stream_no, type, revision,
                                       recorded_at, effective, metadata, payload)
            """;

    /** The first of its stream follows nothing. */
    private static final String OPEN = COLUMNS + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * An event follows the one before it in its stream, and that one must come earlier in the order of entries too. So
     * it must exist, and its transaction must not be younger than this one, which can only be when this transaction had
     * written something else before it read the stream. What came with a dump from another server is earlier whatever
     * its transaction's id: here the ids have started again.
     */
    private static final String FOLLOW = COLUMNS + """
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            where exists (select 1 from daybook.event as previous
                          where previous.stream = ? and previous.stream_no = ?
                            and (previous.transaction_id <= pg_current_xact_id()
                                 or previous.append_no <= (select max(after_append_no) from daybook.server)))
            """;

    private final DataSource dataSource;
    private final Serializer serializer;
    private final Function<? super EventMessage<?>, LocalDate> effectiveDate;
    private final Runnable ended;
    private final Timer timer;
    private final TransactionTemplate ownTransaction;

    /**
     * An appender.
     *
     * @param dataSource the application's pool
     * @param serializer gives the bytes that are kept
     * @param effectiveDate tells on which date an event took effect
     * @param ended called when a transaction with events has ended, whichever way
     * @param timer takes the time of each append; without the commit, unless the append is a transaction by itself
     */
    public Appender(
            DataSource dataSource,
            Serializer serializer,
            Function<? super EventMessage<?>, LocalDate> effectiveDate,
            Runnable ended,
            Timer timer) {
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.effectiveDate = effectiveDate;
        this.ended = ended;
        this.timer = timer;
        this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Writes the events in their order.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when somebody else was first on a stream
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException when a stream to be opened exists
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException when the database refuses
     * @throws IllegalArgumentException when a limit is passed
     */
    public void append(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Limits.events(events.size());
        var rows = events.stream()
                .map(event -> EventRow.of(event, effectiveDate.apply(event), serializer))
                .toList();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            timer.record(() -> insert(rows));
        } else if (rows.size() == 1) {
            timer.record(() -> insertAlone(rows));
        } else {
            ownTransaction.executeWithoutResult(_ -> timer.record(() -> insert(rows)));
        }
    }

    /** A statement by itself is a transaction: to begin and to commit one would be two more ways to the server. */
    private void insertAlone(List<EventRow> rows) {
        try (var connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true); // the pool puts back what it was
            }
            insert(connection, rows);
            Appended.add(rows);
        } catch (SQLException e) {
            throw AppendFailures.of(e, rows);
        } finally {
            ended.run();
        }
    }

    private void insert(List<EventRow> rows) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            insist(connection);
            for (var from = 0; from < rows.size(); ) {
                var to = sameStatement(rows, from);
                insert(connection, rows.subList(from, to));
                from = to;
            }
            Appended.add(rows);
            ringAtTheEnd();
        } catch (SQLException e) {
            throw AppendFailures.of(e, rows);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Where the run of rows that begins here, and goes in by the same statement, ends. */
    private static int sameStatement(List<EventRow> rows, int from) {
        var to = from + 1;
        while (to < rows.size() && rows.get(to).opensStream() == rows.get(from).opensStream()) {
            to++;
        }
        return to;
    }

    private static void insert(Connection connection, List<EventRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(rows.getFirst().opensStream() ? OPEN : FOLLOW)) {
            for (var row : rows) {
                bind(statement, row);
                if (rows.size() > 1) {
                    statement.addBatch();
                }
            }
            var counts = rows.size() > 1 ? statement.executeBatch() : new int[] {statement.executeUpdate()};
            for (var i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    throw AppendFailures.outOfOrder(rows.get(i));
                }
            }
        }
    }

    private static void insist(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the transaction that is open is not on the day book's data source, so the append could be half done");
        }
    }

    private void ringAtTheEnd() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ended.run();
            }
        });
    }

    private static void bind(PreparedStatement statement, EventRow row) throws SQLException {
        statement.setObject(1, row.eventId());
        statement.setString(2, row.stream());
        statement.setString(3, row.streamType());
        statement.setLong(4, row.streamNo());
        statement.setString(5, row.type());
        statement.setString(6, row.revision());
        statement.setObject(7, row.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(8, row.effective());
        statement.setBytes(9, row.metadata());
        statement.setBytes(10, row.payload());
        if (!row.opensStream()) {
            statement.setString(11, row.stream());
            statement.setLong(12, row.streamNo() - 1);
        }
    }
}
