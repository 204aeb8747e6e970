package daybook.facts.body;

/** What a body may do of its own right. Whatever it resolves beyond that waits for a body that may. */
public enum Power {
    /** Say what it thinks another body should do. */
    RECOMMEND,
    /** Put its weight behind a proposal, as a partnership group does. */
    ENDORSE,
    /** Set and revise the targets of an agreement. */
    SET_TARGETS,
    /** Hand a decision of its own to an office. */
    DELEGATE,
    /** Commit the council's money, as its Cabinet does. */
    COMMIT_MONEY
}
