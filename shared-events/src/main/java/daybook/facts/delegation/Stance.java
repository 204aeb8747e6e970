package daybook.facts.delegation;

/** What a joint delegate is for. */
public enum Stance {
    /** That it is approved. */
    APPROVE,
    /** That nothing more is approved. */
    REFUSE
}
