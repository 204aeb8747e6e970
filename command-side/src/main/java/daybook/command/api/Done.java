package daybook.command.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When requests were done. */
@Component
class Done {

    private final JdbcClient jdbc;

    Done(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the request was done, if it was. */
    Optional<Instant> at(UUID request) {
        return jdbc.sql("select at from command.request where id = ?")
                .param(request)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
