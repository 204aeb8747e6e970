package daybook.facts.meeting;

/** What a clause does. Only some verbs change anything beyond the meeting itself. */
public enum Verb {
    NOTE,
    COMMENT,
    ENDORSE,
    APPROVE,
    AGREE_IN_PRINCIPLE,
    REFUSE,
    DEFER,
    REFER,
    REQUEST,
    DELEGATE,
    /** Takes a delegation back. */
    REVOKE
}
