package daybook.facts.account;

/** Why somebody was not let in. */
public enum SignInFault {
    WRONG_PASSWORD,
    /** The password was right, but the account had been closed. */
    ACCOUNT_CLOSED,
    /** The password was one for a single use, and its time had passed. */
    PASSWORD_EXPIRED
}
