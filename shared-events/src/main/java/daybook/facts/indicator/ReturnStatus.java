package daybook.facts.indicator;

/** How far a return can be relied on. */
public enum ReturnStatus {
    /** Worked out before the data were in. */
    ESTIMATE,
    /** From the data, which may still change. */
    PROVISIONAL,
    /** From the data as closed. */
    FINAL
}
