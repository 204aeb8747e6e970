package daybook.query.trail;

import org.jspecify.annotations.Nullable;

/**
 * One thing rests on another.
 *
 * @param from what rests
 * @param to what it rests on
 * @param place in the paper, where it rests on one
 * @param entry that says so
 */
public record TrailEdge(
        String from, String to, Relation relation, @Nullable String place, long entry) {

    /** In what way it rests on it. Read as a sentence: from, relation, to. */
    public enum Relation {
        /** An entry about it was read in the paper. */
        READ_IN,
        /** It was made under the clause, delegation or approval. */
        UNDER,
        /** The clause was resolved at the meeting. */
        RESOLVED_AT,
        /** The resolution was on the paper. */
        ON_PAPER,
        /** The minutes that tell of it. */
        MINUTED_IN,
        /** The paper was put before the body; the meeting or office is the body's. */
        OF_BODY,
        /** A clause speaks of it. */
        RESOLVED_ON_BY,
        /** It waits for the body. */
        WAITS_FOR,
        /** Nothing is on record where something should be. */
        LACKS,
        /** The decision about it was handed on. */
        DELEGATED_BY,
        /** The delegation was taken back by the clause. */
        REVOKED_BY,
        /** The decision was given to the office. */
        GIVEN_TO,
        /** The holder of the office is to be consulted. */
        CONSULTS,
        /** An office whose word is needed answered before the delegate decided. */
        ANSWERED_BY,
        /** It is the office's answer. */
        ANSWERED_FOR,
        /** The delegation was used for the approval. */
        USED_FOR,
        /** The approval's condition is shown to be met by the paper. */
        SHOWN_BY,
        /** The paper recommends. */
        RECOMMENDED_BY,
        DECIDED_BY,
        /** The investment is to reach the indicator's target. */
        TO_REACH,
        /** The programme invests in it, borrows under it or is offered it. */
        HAS,
        /** It was done with the investment's money. */
        FOR_INVESTMENT,
        /** It was borrowed under the facility. */
        DRAWN_ON,
        /** The reward was claimed for the indicator, or for the whole programme. */
        CLAIMED_FOR,
        /** The funder paid it against the claim. */
        RECEIVED_AGAINST,
        /** Some of the claim is no longer payable since the funder changed its terms. */
        CLOSED_BY,
        /** The programme serves the set. */
        SERVES,
        /** The indicator counts towards the set. */
        COUNTS,
        /** The indicator is measured by the part. */
        HAS_PART,
        HELD_AGAINST,
        STANDS_AT,
        /** The office leads on the indicator. */
        LED_BY,
        /** An officer rated or forecast it. */
        JUDGED_BY,
        /** It was recorded by mistake, and the entry took it back. */
        REVERSED_BY,
        /** The return takes the place of the one before. */
        CORRECTS,
        /** The reward is for the indicator. */
        REWARDS,
        /** A paper prints a figure about it. */
        PRINTED_AS
    }
}
