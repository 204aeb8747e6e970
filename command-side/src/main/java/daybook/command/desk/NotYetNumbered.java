package daybook.command.desk;

import daybook.access.outage.Outage;
import daybook.access.outage.Unavailable;
import java.util.UUID;

/** The request was recorded, but its entries have no numbers yet. The same request, sent again, answers with them. */
public final class NotYetNumbered extends Unavailable {

    private static final long serialVersionUID = 1L;

    NotYetNumbered(UUID request) {
        super(
                Outage.UNNUMBERED,
                "Request " + request + " is recorded, but its entries have no numbers yet; send the same request again",
                null);
    }
}
