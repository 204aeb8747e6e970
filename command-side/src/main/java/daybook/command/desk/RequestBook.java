package daybook.command.desk;

import daybook.command.asking.Request;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests that were done, so that none is done twice. Written in the transaction of the facts themselves. */
@Component
final class RequestBook {

    private final JdbcClient jdbc;

    RequestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a request may go on. */
    enum Booked {
        NEW,
        DONE_BEFORE,
        /** Done before, but asking for something else. */
        REUSED
    }

    /** Whether nobody else has the same request in hand at this moment; if so, it is this transaction's until it ends. */
    boolean free(UUID request) {
        return jdbc.sql("select pg_try_advisory_xact_lock(?, ?)")
                .params((int) (request.getMostSignificantBits() >>> Integer.SIZE), (int)
                        request.getMostSignificantBits())
                .query(Boolean.class)
                .single();
    }

    /** Waits for the same request, should it be in hand at this moment. */
    Booked book(Request request, String fingerprint) {
        int written = jdbc.sql("""
                        insert into command.request (id, fingerprint, person, at)
                        values (:id, :fingerprint, :person, :at) on conflict (id) do nothing
                        """)
                .param("id", request.id())
                .param("fingerprint", fingerprint)
                .param("person", request.by().person().value())
                .param("at", request.at().atOffset(ZoneOffset.UTC))
                .update();
        return written == 1
                ? Booked.NEW
                : earlier(request.id()).equals(fingerprint) ? Booked.DONE_BEFORE : Booked.REUSED;
    }

    void recorded(UUID request, List<UUID> events) {
        for (int place = 0; place < events.size(); place++) {
            jdbc.sql("insert into command.request_event (request, place, event_id) values (?, ?, ?)")
                    .params(request, place + 1, events.get(place))
                    .update();
        }
    }

    /** The ids of the facts that the request led to, in order. */
    List<UUID> events(UUID request) {
        return jdbc.sql("select event_id from command.request_event where request = ? order by place")
                .param(request)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private String earlier(UUID request) {
        return jdbc.sql("select fingerprint from command.request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }
}
