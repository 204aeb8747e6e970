package daybook.query.projection.rebuild;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What did not add up once and does now: that it was put right does not undo that it was found. */
@Component
public class PastFindings {

    private static final int MOST = 100;

    /** Whoever holds a lock on the table must not keep a page waiting. */
    private static final int PATIENCE_SECONDS = 1;

    private static final String LATEST =
            "select kind, subject, entry_no, detail, found_at, gone_at from daybook.finding"
                    + " where gone_at is not null order by finding_no desc limit " + MOST;

    private final JdbcTemplate jdbc;

    PastFindings(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setQueryTimeout(PATIENCE_SECONDS);
    }

    /**
     * A finding that is gone.
     *
     * @param kind as it was written, which another release may not know
     * @param entry that it was about; null where it was about none
     */
    public record Past(
            String kind, String subject, @Nullable Long entry, String detail, Instant foundAt, Instant goneAt) {}

    /** The latest, newest first; nothing if they cannot be read now. */
    public Optional<List<Past>> latest() {
        try {
            return Optional.of(jdbc.query(
                    LATEST,
                    (row, _) -> new Past(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, Long.class),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getObject(6, OffsetDateTime.class).toInstant())));
        } catch (DataAccessException hindered) {
            return Optional.empty();
        }
    }
}
