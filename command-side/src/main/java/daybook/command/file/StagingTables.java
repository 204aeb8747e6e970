package daybook.command.file;

import daybook.files.Header;
import daybook.store.append.Draft;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What a file holds and what its rows would record, kept outside of the day book. Every transaction here is short. */
@Component
class StagingTables {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CLEARED_AT_ONCE = 5_000;
    private static final String INTO_ROWS = """
            insert into command.import_row (import, place, sheet, first_row, last_row, template, says, outcome, problems,
                                            rests_on, cells, by_whom)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb)
            """;
    private static final String INTO_EVENTS = """
            insert into command.import_event (import, place, number, event_id, stream, stream_type, stream_no, type,
                                              revision, effective, metadata, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_STREAM = """
            select event_id, stream, stream_type, stream_no, type, revision, metadata, payload
            from command.import_event where import = ? and stream = ? order by stream_no
            """;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Serializer serializer;

    StagingTables(
            JdbcTemplate jdbc, TransactionOperations transaction, @Qualifier("eventSerializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.serializer = serializer;
    }

    /** A copy of the file on this machine's disk, for whoever asked to delete. */
    Path file(UUID id) throws IOException {
        Path file = Files.createTempFile("daybook-import-", ".part");
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int part = 1; ; part++) {
                var bytes = jdbc.queryForList(
                        "select bytes from command.import_part where import = ? and part = ?", byte[].class, id, part);
                if (bytes.isEmpty()) {
                    return file;
                }
                stream.write(bytes.getFirst());
            }
        }
    }

    /** Forgets an earlier dry run and begins a new one. */
    void begin(UUID id, LocalDate today) {
        clear("import_event", id);
        clear("import_row", id);
        clear("import_ground", id);
        clear("import_sheet", id);
        jdbc.update("""
                update command.import set state = 'READING', version = version + 1, decided_on = ?, problem = null,
                       rows_total = 0, rows_done = 0, acts_new = 0, acts_known = 0, acts_refused = 0,
                       rows_new = 0, rows_known = 0, rows_refused = 0, rows_empty = 0, notices = '[]'
                where id = ?
                """, today, id);
    }

    private void clear(String table, UUID id) {
        String some = "delete from command." + table + " where ctid = any(array(select ctid from command." + table
                + " where import = ? limit " + CLEARED_AT_ONCE + "))";
        while (jdbc.update(some, id) > 0) {
            // Some at a time, so that no transaction lasts.
        }
    }

    void total(UUID id, int rows) {
        jdbc.update("update command.import set rows_total = ? where id = ?", rows, id);
    }

    /** Keeps what some acts would do, and how far the file has been read. */
    void keep(UUID id, List<Staged> acts, Map<String, Long> ground, int rowsDone, int rowsEmpty) {
        transaction.executeWithoutResult(_ -> {
            jdbc.batchUpdate(INTO_ROWS, acts, acts.size() + 1, (insert, act) -> {
                insert.setObject(1, id);
                insert.setInt(2, act.place());
                insert.setString(3, act.sheet());
                insert.setLong(4, act.firstRow());
                insert.setLong(5, act.lastRow());
                insert.setString(6, act.template());
                insert.setString(7, act.says());
                insert.setString(8, act.outcome().name());
                insert.setString(9, act.problems());
                insert.setString(10, act.restsOn());
                insert.setString(11, act.cells());
                insert.setString(12, act.byWhom());
            });
            jdbc.batchUpdate(INTO_EVENTS, events(id, acts));
            jdbc.batchUpdate(
                    "insert into command.import_ground (import, stream, last_no) values (?, ?, ?) on conflict do nothing",
                    ground.entrySet().stream()
                            .map(read -> new Object[] {id, read.getKey(), read.getValue()})
                            .toList());
            jdbc.update(
                    """
                    update command.import set rows_done = ?, acts_new = acts_new + ?, acts_known = acts_known + ?,
                           acts_refused = acts_refused + ?, rows_new = rows_new + ?, rows_known = rows_known + ?,
                           rows_refused = rows_refused + ?, rows_empty = ?, worked_until = clock_timestamp() + interval '1 minute'
                    where id = ?
                    """,
                    rowsDone,
                    count(acts, Staged.Outcome.NEW),
                    count(acts, Staged.Outcome.KNOWN),
                    count(acts, Staged.Outcome.REFUSED),
                    rows(acts, Staged.Outcome.NEW),
                    rows(acts, Staged.Outcome.KNOWN),
                    rows(acts, Staged.Outcome.REFUSED),
                    rowsEmpty,
                    id);
        });
    }

    private static List<Object[]> events(UUID id, List<Staged> acts) {
        return acts.stream()
                .<Object[]>mapMulti((act, each) -> {
                    int number = 0;
                    for (Draft event : act.events()) {
                        each.accept(new Object[] {
                            id,
                            act.place(),
                            ++number,
                            event.eventId(),
                            event.stream(),
                            event.streamType(),
                            event.streamNo(),
                            event.type(),
                            event.revision(),
                            event.effective(),
                            event.metadata(),
                            event.payload()
                        });
                    }
                })
                .toList();
    }

    private static long count(List<Staged> acts, Staged.Outcome outcome) {
        return acts.stream().filter(act -> act.outcome() == outcome).count();
    }

    private static int rows(List<Staged> acts, Staged.Outcome outcome) {
        return acts.stream()
                .filter(act -> act.outcome() == outcome)
                .mapToInt(Staged::rows)
                .sum();
    }

    /** Keeps how each table is read, also where none can be, so that somebody can say how. */
    void sheets(UUID id, List<Survey.Read> tables, List<Remark> notices) {
        transaction.executeWithoutResult(_ -> {
            for (Survey.Read read : tables) {
                Header header = read.header();
                jdbc.update(
                        "insert into command.import_sheet (import, number, name, row, template, headings, columns) "
                                + "values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                        id,
                        read.table(),
                        clean(read.name()),
                        read.row(),
                        header == null ? null : header.template().name(),
                        json(read.headings()),
                        json(
                                header == null
                                        ? List.of()
                                        : stands(header, read.headings().size())));
            }
            jdbc.update("update command.import set notices = ?::jsonb where id = ?", json(notices), id);
        });
    }

    private static List<String> stands(Header header, int headings) {
        List<String> stands = new ArrayList<>(Collections.nCopies(headings, ""));
        header.at().forEach((column, place) -> stands.set(place, column));
        return stands;
    }

    static String json(Object value) {
        // PostgreSQL's JSON has no room for the character 0.
        return clean(JSON.writeValueAsString(value).replace("\\u0000", "\ufffd"));
    }

    private static String clean(String text) {
        return text.replace('\0', '\ufffd');
    }

    void checked(UUID id) {
        jdbc.update("update command.import set state = 'CHECKED', failed = 0, worked_until = null where id = ?", id);
    }

    /** What would be added to a stream, in order. */
    List<DomainEventMessage<?>> events(UUID id, String stream) {
        var stored = jdbc.query(
                OF_STREAM,
                (row, _) -> new GenericDomainEventEntry<>(
                        row.getString("stream_type"),
                        row.getString("stream"),
                        row.getLong("stream_no"),
                        row.getString("event_id"),
                        Instant.EPOCH,
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")),
                id,
                stream);
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        stored.stream(), serializer, NoOpEventUpcaster.INSTANCE)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** Of what will not be recorded nothing is needed any more. */
    void letGo(UUID id) {
        tidy(id);
        clear("import_row", id);
        clear("import_sheet", id);
    }

    /** Once it is recorded, what was only to be recorded is not needed any more. */
    void tidy(UUID id) {
        clear("import_event", id);
        clear("import_ground", id);
        jdbc.update("delete from command.import_part where import = ?", id);
    }
}
