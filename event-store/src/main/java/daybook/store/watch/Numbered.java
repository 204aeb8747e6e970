package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether an event that had no number has one now, or is not there any more. */
final class Numbered {

    private static final String WITHOUT = """
            select exists (select from daybook.event as e
                           where e.stream = ? and e.stream_no = ?
                             and not exists (select from daybook.entry as n
                                             where (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)))
            """;

    private Numbered() {}

    static boolean isNow(Connection connection, Finding finding) throws SQLException {
        try (var statement = connection.prepareStatement(WITHOUT)) {
            statement.setString(1, finding.stream());
            statement.setLong(2, finding.numberInStream());
            try (var row = statement.executeQuery()) {
                return row.next() && !row.getBoolean(1);
            }
        }
    }
}
