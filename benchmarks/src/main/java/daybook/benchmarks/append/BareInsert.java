package daybook.benchmarks.append;

import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;

/** What no event store can do without: one row, one statement, one commit, through the same driver and pool. */
final class BareInsert implements EventLog {

    static final String NAME = "bare INSERT";
    private static final String TABLE = """
            create table bare (
                append_no bigint generated always as identity primary key, event_id uuid not null unique,
                stream text not null, stream_no bigint not null, type text not null, recorded_at timestamptz not null,
                effective date not null, metadata bytea not null, payload bytea not null, unique (stream, stream_no))
            """;
    private static final String INSERT = """
            insert into bare (event_id, stream, stream_no, type, recorded_at, effective, metadata, payload)
            values (?, ?, 0, 'IndicatorReturnRecorded', ?, ?, ?, ?)
            """;

    private final TestDatabase database = TestPostgres.freshDatabase();

    BareInsert() {
        var owner = new JdbcTemplate(database.owner());
        owner.execute(TABLE);
        owner.execute("grant insert on bare to " + database.appLogin().user());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void append(Streams streams, int client) throws SQLException {
        String stream = "R-" + UUID.randomUUID();
        var fact = Returns.fact(stream, 1);
        try (var connection = database.app().getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, stream);
            statement.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
            statement.setObject(4, fact.effective());
            statement.setBytes(5, bytes(MetaData.from(Returns.metadata())));
            statement.setBytes(6, bytes(fact));
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(Object told) {
        return Returns.json(told).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        database.close();
    }
}
