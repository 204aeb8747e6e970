package daybook.query.web.trail;

import daybook.query.trail.TrailNode;

/** The stages through which a decision passes, in the order in which the picture shows them. */
enum Stage {
    KNOWN,
    MEASURED,
    ADVISED,
    RESOLVED,
    DECIDED,
    PAID;

    static Stage of(TrailNode.Kind kind) {
        return switch (kind) {
            case RETURN, TARGET, UNAVAILABLE, PRINTED_FIGURE, JUDGEMENT -> KNOWN;
            case INDICATOR, INDICATOR_SET, REWARD_TERMS, RATING_SCHEME -> MEASURED;
            case RECOMMENDATION, PAPER -> ADVISED;
            case CLAUSE, MEETING, GAP -> RESOLVED;
            case DECISION, REVERSAL, DELEGATION, MATTER, ANSWER, APPROVAL, EXERCISE, OFFICE, BODY -> DECIDED;
            case PROPOSAL, FACILITY, FUNDER_TERMS, REWARD_OFFER, PROGRAMME -> PAID;
            case ALLOCATION, CLAIM, COMMITMENT, DRAWDOWN, RECEIPT, REPAYMENT, WRITE_OFF -> PAID;
        };
    }
}
