package daybook.query.borrowing;

import daybook.query.projection.Table;

/** The tables of the borrowing projection. */
final class BorrowingTables {

    static final Table PROGRAMME = Table.of("programme", "programme", "title", "indicator_set");
    static final Table OFFER = Table.of("reward_offer", "programme", "indicator", "potential");
    static final Table FACILITY = Table.of("facility", "programme", "authorised", "under_clause");
    static final Table EXTENSION =
            Table.of("extension", "programme", "request", "step", "clause", "amount", "awaiting");
    static final Table PROPOSAL = Table.of("proposal", "programme", "proposal", "indicator", "requested", "purpose");
    static final Table RECOMMENDATION =
            Table.of("recommendation", "programme", "proposal", "advice", "amount", "condition");
    static final Table DECISION =
            Table.of("decision", "programme", "proposal", "outcome", "clause", "amount", "condition", "awaiting");
    static final Table DELEGATION = Table.of("delegation", "delegation", "programme", "proposal");
    static final Table REFUSAL = Table.of("refusal", "delegation");
    static final Table APPROVAL = Table.of("approval", "delegation", "approval", "amount");
    static final Table MOVEMENT = Table.of("movement", "programme", "proposal", "act", "number", "amount");
    static final Table CLAIM = Table.of("claim", "programme", "claim", "indicator", "instalment", "amount");
    static final Table RECEIPT = Table.of("receipt", "programme", "receipt", "claim", "amount");
    static final Table PRINTED = Table.of("printed", "subject", "paper", "place", "quantity", "amount", "measure");

    private BorrowingTables() {}
}
