package daybook.store.append;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What Axon is told when the database refuses an append, as its own engines tell it. */
final class AppendFailures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String STREAM_KEY = "event_stream_key";

    /** Serialisation failure, deadlock, lock time-out: somebody else was busy on the same streams. */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03");

    private AppendFailures() {}

    /** The event before it in its stream is missing, or was written by a younger transaction. */
    static RuntimeException outOfOrder(EventRow row) {
        return new ConcurrencyException(
                "event %d of stream %s cannot follow event %d: that one does not exist, or came from a"
                                .formatted(row.streamNo(), row.stream(), row.streamNo() - 1)
                        + " transaction which began to write after this one. Try again in a new transaction,"
                        + " and read the stream before anything is written.");
    }

    static RuntimeException of(SQLException trouble, List<EventRow> rows) {
        var cause = postgres(trouble);
        var state = cause == null ? trouble.getSQLState() : cause.getSQLState();
        if (UNIQUE_VIOLATION.equals(state) && STREAM_KEY.equals(constraint(cause))) {
            return taken(trouble, rows.getFirst(), detail(cause));
        }
        if (UNIQUE_VIOLATION.equals(state)) {
            return new EventStoreException("an event with this id is recorded already: " + detail(cause), trouble);
        }
        if (state != null && BUSY.contains(state)) {
            return new ConcurrencyException("somebody else was writing to the same streams; try again", trouble);
        }
        return new EventStoreException("the database refused the append: " + trouble.getMessage(), trouble);
    }

    /** The detail names the place that was taken, as "(stream, stream_no)=(x, 0)": the 0 is the same in any language. */
    private static RuntimeException taken(SQLException trouble, EventRow first, String detail) {
        var opening = detail.isEmpty() ? first.opensStream() : detail.contains(", 0)");
        return opening
                ? new AggregateStreamCreationException("a stream of this name exists already: " + detail, trouble)
                : new ConcurrencyException("somebody else was first on this stream: " + detail, trouble);
    }

    private static @Nullable PSQLException postgres(SQLException trouble) {
        for (Throwable e = trouble; e != null; e = e.getCause()) {
            if (e instanceof PSQLException found && found.getServerErrorMessage() != null) {
                return found;
            }
        }
        return trouble.getNextException() instanceof PSQLException next ? next : null;
    }

    private static @Nullable String constraint(@Nullable PSQLException cause) {
        var message = cause == null ? null : cause.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }

    private static String detail(@Nullable PSQLException cause) {
        var message = cause == null ? null : cause.getServerErrorMessage();
        var detail = message == null ? null : message.getDetail();
        return detail == null ? "" : detail;
    }
}
