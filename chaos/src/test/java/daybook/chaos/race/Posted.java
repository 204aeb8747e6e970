package daybook.chaos.race;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the day book has of a race, read behind the application's back. */
record Posted(DataSource superuser) {

    /** The amounts of one kind of fact in a stream, in pence, by entry number. */
    Map<Long, Long> amounts(String stream, String fact) {
        Map<Long, Long> amounts = new TreeMap<>();
        JdbcClient.create(superuser).sql("""
                        select n.entry_no, coalesce(convert_from(e.payload, 'UTF8')::jsonb ->> 'amount', '0') as pence
                        from daybook.entry as n join daybook.event as e using (transaction_id, append_no)
                        where e.stream = ? and e.type = ?
                        """).params(stream, fact).query(row -> {
            amounts.put(row.getLong("entry_no"), row.getLong("pence"));
        });
        return amounts;
    }
}
