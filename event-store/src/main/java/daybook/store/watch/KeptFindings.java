package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The table of findings. */
final class KeptFindings {

    private static final String OPEN = "select kind, subject, entry_no, stream, detail, found_at from daybook.finding"
            + " where gone_at is null order by finding_no limit " + Findings.MOST;

    /** Whoever reads a stream knows its entry's number no more than an entry without an event knows its stream. */
    private static final String KEEP = """
            insert into daybook.finding (kind, subject, entry_no, stream, detail) values (?, ?, ?, ?, ?)
            on conflict (kind, subject) where gone_at is null
            do update set entry_no = excluded.entry_no
            where finding.entry_no is null and excluded.entry_no is not null
            returning xmax = 0
            """;

    private static final String GONE = "update daybook.finding set gone_at = clock_timestamp()"
            + " where kind = ? and subject = ? and gone_at is null";

    private KeptFindings() {}

    static List<Finding> open(Connection connection) throws SQLException {
        List<Finding> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OPEN)) {
            while (rows.next()) {
                // What a later release found, or somebody wrote, under a name that is not known here stops nobody.
                var kind = FindingKind.named(rows.getString(1));
                if (kind == null) {
                    continue;
                }
                found.add(new Finding(
                        kind,
                        rows.getString(2),
                        rows.getObject(3, Long.class),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether it was not known. */
    static boolean keep(Connection connection, Finding finding) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, finding.kind().name());
            statement.setString(2, finding.subject());
            statement.setObject(3, finding.entry(), Types.BIGINT);
            statement.setString(4, finding.stream());
            statement.setString(5, finding.detail());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static int gone(Connection connection, Finding finding) throws SQLException {
        try (var statement = connection.prepareStatement(GONE)) {
            statement.setString(1, finding.kind().name());
            statement.setString(2, finding.subject());
            return statement.executeUpdate();
        }
    }
}
