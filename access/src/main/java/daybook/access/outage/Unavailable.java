package daybook.access.outage;

import org.jspecify.annotations.Nullable;

/** A request cannot be served now; the same one, sent again, can be. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outage outage;

    public Unavailable(Outage outage, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outage = outage;
    }

    public Outage outage() {
        return outage;
    }
}
