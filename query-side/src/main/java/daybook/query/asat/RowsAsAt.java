package daybook.query.asat;

import daybook.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks a projection's rows what counts on a basis. */
public final class RowsAsAt {

    private final JdbcClient jdbc;
    private final Projection projection;

    public RowsAsAt(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /**
     * A question that knows the basis as {@code :entry} and {@code :effective}.
     *
     * @param sql in which a dollar sign and a point stand before each table
     */
    public JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return jdbc.sql(projection.sql(sql)).param("entry", basis.entry()).param("effective", basis.effective());
    }
}
