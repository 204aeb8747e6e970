package daybook.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code by which whoever can read the console becomes the first administrator. It has 80 random bits, so that a plain
 * hash of it tells nothing; only that is kept. Each start without an account makes another, good for a day.
 */
@Service
public class FirstCode {
    private static final int MOST_FAILURES = 10;
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Accounts accounts;
    private final PrintedCodeRepository codes;

    FirstCode(Accounts accounts, PrintedCodeRepository codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    /** A new code to be shown on the console; none once there is an account. */
    @Transactional
    public Optional<String> make() {
        if (accounts.hasAny()) {
            return Optional.empty();
        }
        String code = OneTimePassword.make();
        Instant now = Instant.now();
        codes.deleteOlderThan(now.minus(GOOD_FOR));
        codes.saveAndFlush(new PrintedCode(hash(code), now));
        return Optional.of(code);
    }

    /** Whether this is such a code. Each failure counts against all of them; after ten, a new start has to make another. */
    @Transactional
    public boolean accepts(String typed) {
        boolean good = codes.isGood(
                hash(typed.strip().toLowerCase(Locale.ROOT)),
                MOST_FAILURES,
                Instant.now().minus(GOOD_FOR));
        if (!good) {
            codes.countFailure();
        }
        return good && !accounts.hasAny();
    }

    /** To be called in the transaction that makes the first account. */
    @Transactional
    public void used() {
        codes.deleteEvery();
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
