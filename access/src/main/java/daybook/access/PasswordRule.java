package daybook.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a password must be: long, and not among those that are tried first. Nothing else, as the National Cyber Security
 * Centre advises: three random words are better than a rule about capitals and digits.
 */
public final class PasswordRule {

    public static final int FEWEST_CHARACTERS = 12;

    /** BCrypt reads no further than this many bytes, so a longer password would be weaker than it looks. */
    public static final int MOST_BYTES = 72;

    /** Of 0 to 4: would withstand a hundred million guesses, by zxcvbn's lists of what people choose. */
    private static final int STRONG_ENOUGH = 3;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRule() {}

    /** What is wrong with a password. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** It is one of those that are tried first, made of such, or of the person's own names. */
        EASILY_GUESSED
    }

    /**
     * What stands against the password, if anything does.
     *
     * @param own names of the person's, which make a password easy to guess
     */
    public static Optional<Fault> against(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        return GUESSER.measure(password, own).getScore() < STRONG_ENOUGH
                ? Optional.of(Fault.EASILY_GUESSED)
                : Optional.empty();
    }
}
