package daybook.acts.programme.changefacility;

/** What an amount says of a limit. */
public enum LimitChange {
    /** So much more may be borrowed than before. */
    MORE,
    /** So much less. */
    LESS,
    /** So much in all, whatever it was before. */
    IN_ALL
}
