package daybook.query.web.borrowing;

import daybook.access.Task;
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
        offer(acts, Task.ALLOCATE, proposal.approved().compareTo(account.allocated()) > 0, proposal, "allocate");
        offer(acts, Task.COMMIT, account.allocated().compareTo(account.committed()) > 0, proposal, "commit");
        offer(acts, Task.DRAW_DOWN, account.committed().compareTo(account.drawn()) > 0, proposal, "draw");
        offer(acts, Task.REPAY, account.owed().isPositive(), proposal, "repay");
        offer(acts, Task.WRITE_OFF, account.owed().isPositive(), proposal, "write-off");
        return acts;
    }

    private void offer(List<Link> acts, Task task, boolean possible, Proposal proposal, String name) {
        if (possible && visit.offers(task)) {
            acts.add(new Link(
                    words.say("money." + name),
                    "/programmes/" + programme + "/proposals/" + proposal.proposal() + "/" + name));
        }
    }
}
