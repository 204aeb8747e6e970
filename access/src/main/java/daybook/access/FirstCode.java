package daybook.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code by which whoever can read the console becomes the first administrator. It has 80 random bits, so that a plain
 * hash of it tells nothing; only that is kept. Each start without an account makes another, good for a day.
 */
@Service
public class FirstCode {
    private static final int MOST_FAILURES = 10;

    private final Accounts accounts;
    private final JdbcClient jdbc;

    FirstCode(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A new code to be shown on the console; none once there is an account. */
    @Transactional
    public Optional<String> make() {
        if (accounts.hasAny()) {
            return Optional.empty();
        }
        String code = OneTimePassword.make();
        jdbc.sql("delete from access.first_code where made_at < now() - interval '1 day'")
                .update();
        jdbc.sql("insert into access.first_code (code_sha256, made_at) values (?, now())")
                .param(hash(code))
                .update();
        return Optional.of(code);
    }

    /** Whether this is such a code. Each failure counts against all of them; after ten, a new start has to make another. */
    @Transactional
    public boolean accepts(String typed) {
        boolean good = jdbc.sql("""
                        select count(*) from access.first_code
                        where code_sha256 = ? and failures < ? and made_at >= now() - interval '1 day'
                        """)
                        .params(hash(typed.strip().toLowerCase(Locale.ROOT)), MOST_FAILURES)
                        .query(Long.class)
                        .single()
                > 0;
        if (!good) {
            jdbc.sql("update access.first_code set failures = failures + 1").update();
        }
        return good && !accounts.hasAny();
    }

    /** To be called in the transaction that makes the first account. */
    @Transactional
    public void used() {
        jdbc.sql("delete from access.first_code").update();
    }

    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
