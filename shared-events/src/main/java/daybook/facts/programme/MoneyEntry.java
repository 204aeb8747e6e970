package daybook.facts.programme;

/** What an entry about a programme's money records, where it can be reversed. */
public enum MoneyEntry {
    /** That the programme was opened. */
    PROGRAMME,
    PROPOSAL,
    RECOMMENDATION,
    /** What a body decided about an investment. */
    DECISION,
    ALLOCATION,
    COMMITMENT,
    DRAWDOWN,
    REPAYMENT,
    WRITE_OFF,
    FACILITY,
    EXTENSION_REQUEST,
    EXTENSION_DECISION,
    /** That a body changed what may be borrowed of its own motion. */
    FACILITY_CHANGE,
    OFFER,
    /** That the funder changed its terms. */
    FUNDER_TERMS,
    CLAIM,
    RECEIPT
}
