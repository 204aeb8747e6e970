package daybook.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Thinks up passwords that are good for signing in once, to choose another. */
public final class OneTimePassword {

    /** How long it can be used, once it has been made. */
    public static final Duration GOOD_FOR = Duration.ofHours(72);

    /** Without those that are taken for one another when copied by hand: 32 letters, so 5 bits each. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** A new one of 80 bits, in four groups of four letters: {@code k3vp-7mqd-x2ja-9tce}. */
    public static String make() {
        return IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
