package daybook.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret that a program sends: 256 random bits behind a prefix by which a search for lost secrets knows it. Only its
 * digest is kept; so many random bits need no salt and no slow hash.
 */
public record Secret(String text) {

    private static final String PREFIX = "dbk_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "A token is " + PREFIX + " and 43 letters, digits, hyphens or underscores");
        }
    }

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal digits. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Without the secret, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
