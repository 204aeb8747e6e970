package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** What can be asked for about the money of an approved investment. */
public sealed interface MoveMoney extends ProgrammeCommand
        permits AllocateInvestment, CommitInvestment, DrawDownInvestment, RepayInvestment {

    ProposalId proposal();

    Pence amount();

    LocalDate effective();
}
