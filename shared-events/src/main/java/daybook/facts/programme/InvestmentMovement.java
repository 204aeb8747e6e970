package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;

/** What has happened to the money of an approved investment. */
public sealed interface InvestmentMovement extends ProgrammeFact
        permits InvestmentAllocated, InvestmentCommitted, InvestmentDrawnDown, InvestmentRepaid, InvestmentWrittenOff {

    ProposalId proposal();

    /** Its number among the acts of its kind on the investment, from 1. */
    int number();

    Pence amount();
}
