package daybook.command.desk;

import java.util.UUID;

/** The request was recorded, but its entries have no numbers yet. The same request, sent again, answers with them. */
public final class NotYetNumbered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYetNumbered(UUID request) {
        super("Request " + request + " is recorded, but its entries have no numbers yet; send the same request again");
    }
}
