package daybook.facts.programme;

/** Whether what is repaid or written off may be borrowed again under the same facility. */
public enum Reuse {
    /** Each pound may be borrowed once. */
    ONCE,
    /** What is repaid or written off makes room again. */
    REVOLVING
}
