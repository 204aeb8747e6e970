package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Proposal;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what is done with an investment's money: how much, and when. */
@Controller
class MoneyForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final BorrowingQuery query;

    MoneyForms(Visits visits, Words words, Forms forms, Choices choices, BorrowingQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/allocate")
    ModelAndView allocate(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        return form("allocation", "allocations", programme, proposal, request);
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/commit")
    ModelAndView commit(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        return form("commitment", "commitments", programme, proposal, request);
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/draw")
    ModelAndView draw(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        return form("drawdown", "drawdowns", programme, proposal, request);
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/repay")
    ModelAndView repay(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        return form("repayment", "repayments", programme, proposal, request);
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/write-off")
    ModelAndView writeOff(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var subject = new Subject.OfProposal(programme, proposal);
        var draft = forms.draft("write-off", visit, request);
        String clause = request.getParameter("clause");
        draft.start("clause", clause)
                .start(
                        "amount",
                        choices.clause(clause, Set.of(Verb.APPROVE), visit.basis())
                                .map(Clause::amount)
                                .map(Words::money)
                                .orElse(null))
                .select(
                        "clause",
                        choices.clauses(
                                Set.of(Verb.APPROVE),
                                choice -> subject.equals(choice.clause().subject()),
                                visit.basis()))
                .money("amount")
                .date("effective");
        return page("write-off", "write-offs", draft, visit, programme, proposal);
    }

    private ModelAndView form(
            String form, String action, ProgrammeId programme, ProposalId proposal, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft(form, visit, request).money("amount").date("effective");
        return page(form, action, draft, visit, programme, proposal);
    }

    private ModelAndView page(
            String form, String action, FormDraft draft, Visit visit, ProgrammeId programme, ProposalId proposal) {
        var page = query.proposal(programme, proposal, visit.basis()).orElseThrow(NotFound::new);
        String path = "/programmes/" + programme + "/proposals/" + proposal;
        return View.of(
                "form",
                forms.page(
                        form,
                        draft,
                        visit,
                        path + "/" + action,
                        about(page.proposal()),
                        List.of(
                                new Link(page.programme().title(), "/programmes/" + programme),
                                new Link(words.say("proposal.title", proposal.value()), path)),
                        proposal.value()));
    }

    private List<Detail> about(Proposal proposal) {
        MoneyMoved account = proposal.account();
        return List.of(
                new Detail(words.say("proposal.purpose"), proposal.purpose()),
                new Detail(words.say("money.approved"), Words.money(proposal.approved())),
                new Detail(words.say("money.allocated"), Words.money(account.allocated())),
                new Detail(words.say("money.committed"), Words.money(account.committed())),
                new Detail(
                        words.say("money.drawn"),
                        account.hasDrawings() ? Words.money(account.drawn()) : words.say("facility.drawn.none")),
                new Detail(words.say("money.owed"), Words.money(account.owed())));
    }
}
