package daybook.facts.account;

/** What an account may be used for. The office that somebody acts in is another matter. */
public enum AccountRole {
    SECRETARY,
    FINANCE,
    PERFORMANCE_OFFICER,
    APPROVER,
    /** Reads everything and changes nothing. */
    AUDITOR,
    ADMINISTRATOR
}
