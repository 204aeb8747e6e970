package daybook.facts.delegation;

/** How several delegates decide. */
public enum Deciding {
    /** Together: none without the agreement of the others. */
    JOINTLY,
    /** Each without the others, under the same caps. */
    SEVERALLY
}
