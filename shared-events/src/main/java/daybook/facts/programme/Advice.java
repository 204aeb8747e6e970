package daybook.facts.programme;

/** What a paper recommends about a proposed investment. */
public enum Advice {
    SUPPORT,
    /** On a condition that is still open. */
    AGREE_IN_PRINCIPLE,
    DO_NOT_SUPPORT
}
