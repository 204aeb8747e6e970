package daybook.testapplication.history;

import daybook.facts.Fact;
import daybook.facts.json.FactSerializer;
import daybook.testpostgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.postgresql.PGConnection;

/**
 * Writes events straight into the book's table, as the application's role may, for a long history that is not itself
 * measured. The sequencer numbers them like any others.
 */
public final class CopiedEvents implements Consumer<List<? extends DomainEventMessage<?>>>, AutoCloseable {

    private static final String COPY = "copy daybook.event (event_id, stream, stream_type, stream_no, type, revision,"
            + " recorded_at, effective, metadata, payload) from stdin";

    private final FactSerializer serializer = FactSerializer.create();
    private final Connection connection;
    private final long run = UUID.randomUUID().getMostSignificantBits();
    private long written;

    public CopiedEvents(TestDatabase database) throws SQLException {
        var login = database.appLogin();
        connection = DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
    }

    @Override
    public void accept(List<? extends DomainEventMessage<?>> events) {
        var text = new StringBuilder();
        events.forEach(event -> line(event, text));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(COPY, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException refused) {
            throw new IllegalStateException("The history could not be written", refused);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private void line(DomainEventMessage<?> event, StringBuilder text) {
        var payload = event.serializePayload(serializer, byte[].class);
        text.append(new UUID(run, written++)).append('\t');
        text.append(event.getAggregateIdentifier()).append('\t');
        text.append(event.getType()).append('\t');
        text.append(event.getSequenceNumber()).append('\t');
        text.append(payload.getType().getName()).append('\t');
        text.append(payload.getType().getRevision()).append('\t');
        text.append(event.getTimestamp()).append('\t');
        text.append(((Fact) event.getPayload()).effective()).append('\t');
        bytes(event.serializeMetaData(serializer, byte[].class).getData(), text).append('\t');
        bytes(payload.getData(), text).append('\n');
    }

    private static StringBuilder bytes(byte[] bytes, StringBuilder text) {
        return text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
