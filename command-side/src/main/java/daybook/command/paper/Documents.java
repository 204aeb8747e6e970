package daybook.command.paper;

import daybook.facts.paper.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents as they were received, each kept once. */
@Component
class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the document, in the current transaction, unless it is there already. */
    void keep(byte[] bytes) {
        jdbc.sql("""
                        insert into command.document (sha256, bytes, received_at)
                        values (?, ?, now()) on conflict (sha256) do nothing
                        """).params(digest(bytes).hex(), bytes).update();
    }

    static Sha256 digest(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
