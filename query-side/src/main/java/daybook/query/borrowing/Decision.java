package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided about a proposal.
 *
 * @param amount null when it was refused
 * @param awaiting the body whose own clause it waits for
 */
public record Decision(
        Outcome outcome,
        ClauseRef clause,
        @Nullable Pence amount,
        @Nullable String condition,
        @Nullable BodyId awaiting,
        LocalDate effective,
        long entry) {

    /** Which way it went. */
    public enum Outcome {
        /** In favour, by a body that cannot commit the money itself or that waits for another. */
        ENDORSED,
        /** By a body that may commit the money. */
        APPROVED,
        REFUSED
    }
}
