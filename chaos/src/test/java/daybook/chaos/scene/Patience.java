package daybook.chaos.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;

/** Waiting for what must come in the end. */
public final class Patience {

    /** Longer than anything takes that is right. */
    public static final Duration MOST = Duration.ofMinutes(2);

    private Patience() {}

    /** Until it has come; fails with what was waited for if it does not. */
    public static void until(String what, BooleanSupplier come) throws InterruptedException {
        var end = Instant.now().plus(MOST);
        while (!comes(come)) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(20);
        }
    }

    /** The same, where nobody interrupts. */
    public static void quietly(String what, BooleanSupplier come) {
        try {
            until(what, come);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what, e);
        }
    }

    /** The database may be just about to recover. */
    private static boolean comes(BooleanSupplier come) {
        try {
            return come.getAsBoolean();
        } catch (DataAccessException notNow) {
            return false;
        }
    }
}
