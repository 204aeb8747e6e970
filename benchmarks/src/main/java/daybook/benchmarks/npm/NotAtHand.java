package daybook.benchmarks.npm;

import org.jspecify.annotations.Nullable;

/** A store cannot take part; the message says why, in words that can be told in a table. */
final class NotAtHand extends Exception {

    private static final long serialVersionUID = 1;

    NotAtHand(String why) {
        super(why);
    }

    NotAtHand(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
