package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The servers that the book has lived on.
 *
 * @param after the append number after which each begins, in their order
 */
record Servers(List<Long> after) {

    static Servers read(Connection connection) throws SQLException {
        List<Long> after = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select after_append_no from daybook.server order by server_no")) {
            while (rows.next()) {
                after.add(rows.getLong(1));
            }
        }
        return new Servers(after);
    }

    Place place(long transactionId, long appendNo) {
        int server = (int) after.stream().filter(begins -> begins < appendNo).count();
        return new Place(server, transactionId, appendNo);
    }

    long first(int server) {
        return server < 1 || server > after.size() ? 0 : after.get(server - 1);
    }

    long last(int server) {
        return server < after.size() ? after.get(server) : Long.MAX_VALUE;
    }
}
