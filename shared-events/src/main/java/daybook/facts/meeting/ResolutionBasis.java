package daybook.facts.meeting;

/** What the record of a resolution rests on. */
public enum ResolutionBasis {
    /** The minutes, confirmed at a later meeting. */
    CONFIRMED_MINUTES,
    /** The minutes, not yet confirmed. */
    DRAFT_MINUTES,
    /** The notice of the decision. */
    DECISION_NOTICE,
    /** The recommendation alone: it is assumed that it was carried as it stood. */
    ASSUMED
}
