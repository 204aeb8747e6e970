package daybook.command.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clause decided about an investment.
 *
 * @param amount null when it was refused
 * @param awaiting the body whose own clause it waits for
 */
record Ruled(
        Outcome outcome,
        ClauseRef clause,
        @Nullable Pence amount,
        @Nullable String condition,
        @Nullable BodyId awaiting,
        LocalDate effective) {

    /** Which way it went. */
    enum Outcome {
        ENDORSED,
        /** By a body that may commit the money. */
        APPROVED,
        /** By such a body, in the place of what was decided before. */
        APPROVED_AGAIN,
        REFUSED,
        /** By a body that may not commit the money, after one that may had approved it: it changes nothing. */
        VIEW;

        boolean approves() {
            return this == APPROVED || this == APPROVED_AGAIN;
        }
    }

    static Ruled by(InvestmentEndorsed fact) {
        return new Ruled(
                Outcome.ENDORSED, fact.clause(), fact.amount(), fact.condition(), fact.awaiting(), fact.effective());
    }

    static Ruled by(InvestmentApproved fact) {
        return new Ruled(Outcome.APPROVED, fact.clause(), fact.amount(), fact.condition(), null, fact.effective());
    }

    static Ruled by(InvestmentApprovedAgain fact) {
        return new Ruled(
                Outcome.APPROVED_AGAIN, fact.clause(), fact.amount(), fact.condition(), null, fact.effective());
    }

    static Ruled by(InvestmentViewTaken fact) {
        return new Ruled(Outcome.VIEW, fact.clause(), fact.amount(), fact.condition(), null, fact.effective());
    }

    static Ruled by(InvestmentRefused fact) {
        return new Ruled(Outcome.REFUSED, fact.clause(), null, null, null, fact.effective());
    }
}
