package daybook.store.append;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An event as it would be appended, so that many can be kept elsewhere first and then be appended together, in one
 * statement and therefore in a short transaction: while one is open, nobody's later events get their numbers.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Draft(
        UUID eventId,
        String stream,
        String streamType,
        long streamNo,
        String type,
        @Nullable String revision,
        LocalDate effective,
        byte[] metadata,
        byte[] payload) {

    /** The columns in the order in which {@link #append} wants them, {@code recorded_at} among them. */
    public static final String COLUMNS =
            "event_id, stream, stream_type, stream_no, type, revision, recorded_at, effective, metadata, payload";

    /**
     * The draft of an event of a stream.
     *
     * @throws IllegalArgumentException when a limit is passed
     */
    public static Draft of(DomainEventMessage<?> event, LocalDate effective, Serializer serializer) {
        EventRow row = EventRow.of(event, effective, serializer);
        return new Draft(
                row.eventId(),
                row.stream(),
                row.streamType(),
                row.streamNo(),
                row.type(),
                row.revision(),
                row.effective(),
                row.metadata(),
                row.payload());
    }

    /**
     * Appends drafts that a query finds, in its order, in the transaction that is open. Each stream's must follow on what
     * is recorded in it.
     *
     * @param select gives {@link #COLUMNS}
     * @return how many were appended
     * @throws org.springframework.dao.DuplicateKeyException when somebody else was first on a stream
     */
    public static int append(JdbcTemplate jdbc, String select, Object... arguments) {
        return jdbc.update("insert into daybook.event (" + COLUMNS + ") " + select, arguments);
    }
}
