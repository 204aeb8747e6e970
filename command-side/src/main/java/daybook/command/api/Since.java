package daybook.command.api;

import daybook.facts.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the day book says about requests that were done, and what has been entered about a thing since. */
@Component
class Since {

    private static final String ENTERED = """
            select n.entry_no, e.type, e.recorded_at, e.effective from daybook.event as e
            join daybook.entry as n on (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)
            where e.stream = ? and n.entry_no > ? order by e.stream_no limit 100
            """;

    private final JdbcClient jdbc;

    Since(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry that somebody made in the meantime. */
    record Change(long entry, String type, Instant recordedAt, LocalDate effective) {}

    /** The entries about the thing after this one, up to 100, oldest first. */
    List<Change> entered(Id about, long entry) {
        return jdbc.sql(ENTERED)
                .params(about.stream(), entry)
                .query((row, _) -> new Change(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, LocalDate.class)))
                .list();
    }
}
