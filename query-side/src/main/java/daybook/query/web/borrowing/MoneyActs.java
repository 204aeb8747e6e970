package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Proposal;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;

/** What the reader may do with an investment's money, as far as there is money for it. */
record MoneyActs(Words words, Visit visit, ProgrammeId programme) {
    List<Link> of(Proposal proposal) {
        MoneyMoved account = proposal.account();
        List<Link> acts = new ArrayList<>();
        offer(
                acts,
                AllocateInvestment.class,
                proposal.approved().compareTo(account.allocated()) > 0,
                proposal,
                "allocate");
        offer(acts, CommitInvestment.class, account.allocated().compareTo(account.committed()) > 0, proposal, "commit");
        offer(acts, DrawDownInvestment.class, account.committed().compareTo(account.drawn()) > 0, proposal, "draw");
        offer(acts, RepayInvestment.class, account.owed().isPositive(), proposal, "repay");
        offer(acts, WriteOffInvestment.class, account.owed().isPositive(), proposal, "write-off");
        return acts;
    }

    private void offer(
            List<Link> acts, Class<? extends Command> act, boolean possible, Proposal proposal, String name) {
        if (possible && visit.offers(act)) {
            acts.add(new Link(
                    words.say("money." + name),
                    "/programmes/" + programme + "/proposals/" + proposal.proposal() + "/" + name));
        }
    }
}
