package daybook.acts.programme;

import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
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
