package daybook.command.file;

import daybook.store.append.Draft;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records a file that was confirmed: all of it in one transaction, which does nothing but copy what the dry run decided.
 * If anything changed in a stream that the dry run had read, or it decided on another day, nothing is recorded.
 */
@Component
class Recorder {

    private static final String CHANGED = """
            select exists (
                select from command.import_ground as read
                where read.import = ?
                  and read.last_no <> (select coalesce(max(stream_no), -1) from daybook.event as now
                                       where now.stream = read.stream))
            """;
    private static final String DRAFTS = """
            select event_id, stream, stream_type, stream_no, type, revision, ?, effective, metadata, payload
            from command.import_event where import = ? order by place, number
            """;
    private static final String RECORDED = """
            update command.import set state = 'RECORDED', worked_until = null,
                   first_event = (select event_id from command.import_event where import = :id order by place, number limit 1),
                   last_event = (select event_id from command.import_event where import = :id
                                 order by place desc, number desc limit 1)
            where id = :id
            """;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    Recorder(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Confirmed(OffsetDateTime at, LocalDate decidedOn) {}

    /** What came of it. */
    enum Result {
        RECORDED,
        /** It must be looked at again, on how things stand now. */
        MOVED,
        /** It is not confirmed, or not any more. */
        NOT_ASKED_FOR
    }

    Result record(UUID id) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> recorded(id)));
        } catch (DuplicateKeyException | ConcurrencyFailureException somebodyElseWasFirst) {
            return Result.MOVED;
        }
    }

    private Result recorded(UUID id) {
        List<Confirmed> confirmed = jdbc.query(
                "select confirmed_at, decided_on from command.import where id = ? and state = 'CONFIRMED' for update",
                (row, _) -> new Confirmed(row.getObject(1, OffsetDateTime.class), row.getObject(2, LocalDate.class)),
                id);
        if (confirmed.isEmpty()) {
            return Result.NOT_ASKED_FOR;
        }
        OffsetDateTime at = confirmed.getFirst().at();
        boolean anotherDay =
                !DryRun.day(at.toInstant()).equals(confirmed.getFirst().decidedOn());
        if (anotherDay || Boolean.TRUE.equals(jdbc.queryForObject(CHANGED, Boolean.class, id))) {
            return Result.MOVED;
        }
        Draft.append(jdbc, DRAFTS, at, id);
        jdbc.update(RECORDED.replace(":id", "?"), id, id, id);
        return Result.RECORDED;
    }
}
