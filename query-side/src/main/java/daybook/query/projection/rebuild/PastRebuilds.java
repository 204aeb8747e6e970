package daybook.query.projection.rebuild;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How the latest rebuilds ended. */
@Component
public class PastRebuilds {

    private static final int MOST = 20;

    private static final String LATEST = "select projection, finished_at, rows_differing, failure"
            + " from query.rebuild_request where finished_at is not null order by request_no desc limit " + MOST;

    private final JdbcTemplate jdbc;

    PastRebuilds(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * A rebuild that has ended.
     *
     * @param differing how many rows were other than those they replaced; null where that is not known
     * @param failure why the old rows go on serving; null where it did not fail
     */
    public record Past(
            String projection,
            Instant finishedAt,
            @Nullable Long differing,
            @Nullable String failure) {}

    /** The latest, newest first. */
    public List<Past> latest() {
        return jdbc.query(
                LATEST,
                (row, _) -> new Past(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, Long.class),
                        row.getString(4)));
    }
}
