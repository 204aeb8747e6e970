package daybook.facts.indicator;

/** Which way is better. */
public enum Polarity {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Closest to plan is best. */
    PLAN,
    /** Neither way is better. */
    NONE
}
