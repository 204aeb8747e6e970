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
        /** By such a body, in the place of what was decided before. */
        APPROVED_AGAIN,
        REFUSED,
        /** In favour, by a body that may not commit the money, after one that may had approved it. */
        VIEW_IN_FAVOUR,
        /** Against, by such a body, so that the approval stands. */
        VIEW_AGAINST;

        /** Whether a body that may commit the money said yes. */
        public boolean approves() {
            return this == APPROVED || this == APPROVED_AGAIN;
        }

        /** Whether it leaves what was decided as it is. */
        public boolean isView() {
            return this == VIEW_IN_FAVOUR || this == VIEW_AGAINST;
        }
    }
}
