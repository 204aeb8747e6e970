package daybook.command.file;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of files that nobody has had recorded a day after they were sent, so that they do not pile up. That there was
 * one, and what came of it, stays. For one thread.
 */
@Component
class Sweep {

    /** As long as somebody may take to look at what the rows would do. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final StagingTables staging;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    Sweep(JdbcClient jdbc, StagingTables staging, InstantSource clock) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.clock = clock;
    }

    /** Sweeps, unless it has done so a short while ago. */
    void whenDue() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(PAUSE);
            sweep(now.minus(KEPT));
        }
    }

    /** A file that is confirmed meanwhile is not let go: the two wait for each other at its row. */
    private void sweep(Instant before) {
        List<UUID> lapsed = jdbc.sql("""
                        update command.import set state = 'LAPSED', worked_until = null
                        where at < ? and state in ('SENDING', 'CHECKED') returning id
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        lapsed.forEach(staging::letGo);
        jdbc.sql("""
                        delete from command.import_part where import in
                            (select id from command.import where at < ? and state in ('LAPSED', 'UNREADABLE'))
                        """).param(before.atOffset(ZoneOffset.UTC)).update();
    }
}
