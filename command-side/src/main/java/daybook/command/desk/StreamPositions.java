package daybook.command.desk;

import daybook.command.refusal.RefusedException;
import daybook.facts.id.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where things stand in the day book at this moment, asked within the current transaction. */
@Component
final class StreamPositions {

    /** The last fact in a stream, with its entry number if it has been given one. */
    private static final String LAST = """
            select e.stream_no, coalesce(n.entry_no, 0) entry_no from daybook.event as e
            left join daybook.entry as n on (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)
            where e.stream = ? order by e.stream_no desc limit 1
            """;

    private final JdbcClient jdbc;

    StreamPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The position that a request takes for granted, which must be the one at this moment.
     *
     * @param entry that must be the last about the thing; null if it does not matter
     * @throws RefusedException if it is not
     */
    Ground required(Id about, @Nullable Long entry) {
        if (entry == null) {
            return new Ground.Any();
        }
        return jdbc.sql(LAST)
                .param(about.stream())
                .query((row, _) -> new Ground.After(about, row.getLong(1), row.getLong(2)))
                .optional()
                .filter(last -> last.entry() == entry)
                .orElseThrow(() -> Ground.changed(about, entry));
    }
}
