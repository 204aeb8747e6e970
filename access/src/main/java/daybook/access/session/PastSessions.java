package daybook.access.session;

import daybook.facts.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows for some days whose a session was, and the token of its forms, so that what is sent after its end can be kept for
 * them.
 */
@Component
@ConditionalOnWebApplication // where there are no pages there are no sessions
public class PastSessions {
    static final Duration KNOWN = Duration.ofDays(7);

    /** Of one person: whoever signs in more often in these days loses what they sent from the oldest. */
    private static final int MOST = 200;

    /** Of those too old, so many go with each that comes. */
    private static final int SWEPT_AT_ONCE = 20;

    private final JdbcClient database;

    PastSessions(JdbcClient database) {
        this.database = database;
    }

    /** The same way for a session and for a token. */
    void begins(String session, PersonId person, Instant now) {
        database.sql("""
                        delete from access.past_session where digest in (
                            select digest from access.past_session where since < ? order by since limit ?
                            for update skip locked)
                        """)
                .params(now.minus(KNOWN).atOffset(ZoneOffset.UTC), SWEPT_AT_ONCE)
                .update();
        database.sql("""
                        delete from access.past_session where digest in (
                            select digest from access.past_session where person = ? order by since desc offset ?
                            for update skip locked)
                        """).params(person.value(), MOST - 1).update();
        database.sql("""
                        insert into access.past_session (digest, person, since) values (?, ?, ?)
                        on conflict (digest) do update set person = excluded.person, since = excluded.since
                        """)
                .params(digest(session), person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PersonId> whose(String session, Instant now) {
        return database.sql("select person from access.past_session where digest = ? and since >= ?")
                .params(digest(session), now.minus(KNOWN).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new PersonId(row.getString(1)))
                .optional();
    }

    private static byte[] digest(String session) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
