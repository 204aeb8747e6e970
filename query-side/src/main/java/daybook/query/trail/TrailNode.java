package daybook.query.trail;

import daybook.facts.Fact;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in a trail.
 *
 * @param node its name in addresses: {@code clause:SSOG-2007-12-13/4/3}
 * @param fact the latest fact that says what it is; null for a gap, and for a thing that is named but not on record
 * @param entry of that fact; null without it
 * @param effective of that fact; null without it
 * @param distance steps from the node that was asked for: below 0 what it rests on, above 0 what hangs on it
 * @param gap what is missing; null unless this is a gap
 */
public record TrailNode(
        String node,
        Kind kind,
        @Nullable Fact fact,
        @Nullable Long entry,
        @Nullable LocalDate effective,
        int distance,
        @Nullable Gap gap,
        Set<Flag> flags) {

    /** What kind of thing it is. */
    public enum Kind {
        ALLOCATION,
        ANSWER,
        APPROVAL,
        BODY,
        CLAIM,
        CLAUSE,
        COMMITMENT,
        DECISION,
        DELEGATION,
        DRAWDOWN,
        EXERCISE,
        FACILITY,
        FUNDER_TERMS,
        GAP,
        INDICATOR,
        INDICATOR_SET,
        JUDGEMENT,
        MATTER,
        MEETING,
        OFFICE,
        PAPER,
        PRINTED_FIGURE,
        PROGRAMME,
        PROPOSAL,
        RATING_SCHEME,
        RECEIPT,
        RECOMMENDATION,
        REPAYMENT,
        RETURN,
        REVERSAL,
        REWARD_OFFER,
        REWARD_TERMS,
        TARGET,
        UNAVAILABLE,
        WRITE_OFF
    }

    /** What is missing. */
    public enum Gap {
        /** A facility was authorised, and no resolution on record says so. */
        NO_RESOLUTION_ON_RECORD,
        /** The resolution is assumed: nothing but the recommendation is on record. */
        RESOLUTION_ASSUMED,
        /** It was recorded by mistake, and carries nothing. */
        RESOLUTION_WITHDRAWN
    }

    /** What a reader should be told about it. */
    public enum Flag {
        /** Another delegation of the same subject says something else of it. */
        CONTRADICTED,
        /** It had been agreed, and a body has refused it since. */
        VOID,
        /** It was recorded by mistake, and counts no longer. */
        REVERSED,
        /** Decided under a delegation that had been taken back, by its day, before it was entered. */
        ENTERED_AFTER_REVOCATION,
        /** Its delegation was taken back afterwards, with effect from before it. */
        DELEGATION_TAKEN_BACK_BEFORE,
        /** Whoever decided typed what another office said, who has not said so and for whom no paper is named. */
        ENTERED_FOR_OTHERS,
        /** Its body may not commit the money, and one that may had approved it: the approval stands. */
        LATER_VIEW
    }
}
