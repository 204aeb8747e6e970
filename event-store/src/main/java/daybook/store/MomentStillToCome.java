package daybook.store;

import java.io.Serial;
import java.time.Instant;

/** Refuses to say what the last entry will be at a moment that has not passed: the answer could still change. */
public final class MomentStillToCome extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Instant moment;

    MomentStillToCome(Instant moment, Instant now) {
        super("%s has not passed yet: by the day book's clock it is %s. Ask for a moment that has passed."
                .formatted(moment, now));
        this.moment = moment;
    }

    /** The moment that was asked for. */
    public Instant moment() {
        return moment;
    }
}
