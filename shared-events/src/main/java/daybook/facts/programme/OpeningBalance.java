package daybook.facts.programme;

/** What an opening position is one of. */
public enum OpeningBalance {
    DRAWN,
    REPAID,
    WRITTEN_OFF,
    CLAIMED,
    RECEIVED
}
