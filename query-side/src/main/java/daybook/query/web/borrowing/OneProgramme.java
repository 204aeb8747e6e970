package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.ProgrammeHead;
import daybook.query.borrowing.ProposalPage;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import org.springframework.stereotype.Component;

/** The programme, or the proposal in it, whose name is in the address of a form: it is above the form, and titles it. */
@Component
class OneProgramme {

    private final Words words;
    private final BorrowingQuery query;

    OneProgramme(Words words, BorrowingQuery query) {
        this.words = words;
        this.query = query;
    }

    static ProgrammeId named(Asked asked) {
        return asked.named("programme", ProgrammeId::new);
    }

    static ProposalId proposalNamed(Asked asked) {
        return asked.named("proposal", ProposalId::new);
    }

    ProgrammeHead head(Asked asked) {
        var head = query.programmes(asked.basis()).stream()
                .filter(each -> each.programme().equals(named(asked)))
                .findFirst()
                .orElseThrow(NotFound::new);
        tell(asked, head);
        return head;
    }

    Borrowing of(Asked asked) {
        var page = query.borrowing(named(asked), asked.basis()).orElseThrow(NotFound::new);
        tell(asked, page.programme());
        return page;
    }

    private static void tell(Asked asked, ProgrammeHead head) {
        asked.titled(head.title()).under(new Link(head.title(), "/programmes/" + head.programme()));
    }

    ProposalPage proposal(Asked asked) {
        var programme = named(asked);
        var proposal = proposalNamed(asked);
        var page = query.proposal(programme, proposal, asked.basis()).orElseThrow(NotFound::new);
        asked.titled(proposal.value())
                .under(
                        new Link(page.programme().title(), "/programmes/" + programme),
                        new Link(
                                words.say("proposal.title", proposal.value()),
                                "/programmes/" + programme + "/proposals/" + proposal));
        return page;
    }
}
