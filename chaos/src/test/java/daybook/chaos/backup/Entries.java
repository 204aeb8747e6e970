package daybook.chaos.backup;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries of a book, to the byte. */
record Entries(JdbcTemplate sql) {

    Entries(DataSource superuser) {
        this(new JdbcTemplate(superuser));
    }

    long last() {
        return number("select max(entry_no) from daybook.entry");
    }

    /** One figure for all entries up to this one: their numbers, both clocks, and the very bytes. */
    String upTo(long entry) {
        return Objects.requireNonNull(sql.queryForObject("""
                select md5(string_agg(md5(concat_ws('|', n.entry_no, n.entered_at, e.event_id, e.stream, e.stream_no, e.type,
                           e.recorded_at, e.effective, encode(e.metadata, 'hex'), encode(e.payload, 'hex'))), ''
                           order by n.entry_no))
                from daybook.entry as n join daybook.event as e using (transaction_id, append_no)
                where n.entry_no <= ?
                """, String.class, entry));
    }

    /** The highest id of a transaction that appended any of them. */
    long highestTransactionUpTo(long entry) {
        return number("select max(transaction_id::text::bigint) from daybook.entry where entry_no <= " + entry);
    }

    /** The id of the transaction that appended this one. */
    long transaction(long entry) {
        return number("select transaction_id::text::bigint from daybook.entry where entry_no = " + entry);
    }

    private long number(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }
}
