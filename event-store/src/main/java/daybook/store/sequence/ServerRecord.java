package daybook.store.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the book was restored into another server. Transaction ids count per server: on a new one they start
 * again, below those of the restored events, and without this record new events would sort before old ones.
 *
 * <p>A restored dump holds only committed events and no transaction of the old server can commit any more, so all that
 * it left unnumbered is numbered here, in the usual order; then the new server's events follow. A physical copy (a base
 * backup, a promoted standby) keeps its identity and its transaction ids, and needs none of this.
 */
final class ServerRecord {

    private static final Logger log = LoggerFactory.getLogger(ServerRecord.class);

    private static final String IS_KNOWN = """
            select exists (select 1 from (select system_identifier from daybook.server
                                          order by server_no desc limit 1) as last
                           where last.system_identifier = (select system_identifier from pg_control_system()))
            """;

    private static final String NUMBER_WHAT_WAS_LEFT = """
            insert into daybook.entry (entry_no, transaction_id, append_no, entered_at)
            select coalesce((select max(entry_no) from daybook.entry), 0)
                       + row_number() over (order by transaction_id, append_no),
                   transaction_id, append_no,
                   (select greatest(clock_timestamp(),
                                    (select entered_at from daybook.entry order by entry_no desc limit 1),
                                    (select moment + interval '1 microsecond' from daybook.as_at_horizon)))
            from daybook.event as e
            where exists (select 1 from daybook.server)
              and not exists (select 1 from daybook.entry as n
                              where (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no))
            """;

    /** On the very first server everything is still to be numbered, so the boundary is 0. */
    private static final String ADD = """
            insert into daybook.server (server_no, system_identifier, after_append_no)
            select coalesce((select max(server_no) from daybook.server), 0) + 1,
                   system_identifier,
                   case when exists (select 1 from daybook.server)
                        then coalesce((select max(append_no) from daybook.event), 0) else 0 end
            from pg_control_system()
            """;

    private ServerRecord() {}

    /** Makes sure that the server the connection leads to is the last one on record. */
    static void settle(Connection connection) throws SQLException {
        try {
            NumberingBatch.lock(connection);
            if (isKnown(connection)) {
                connection.rollback();
                return;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("set local statement_timeout = 0");
                var left = statement.executeUpdate(NUMBER_WHAT_WAS_LEFT);
                statement.executeUpdate(ADD);
                connection.commit();
                log.info(
                        "the day book is on a server it was not on before; {} entries were still to be numbered", left);
            }
        } catch (SQLException | RuntimeException trouble) {
            NumberingBatch.rollback(connection, trouble);
            throw trouble;
        }
    }

    private static boolean isKnown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(IS_KNOWN)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
