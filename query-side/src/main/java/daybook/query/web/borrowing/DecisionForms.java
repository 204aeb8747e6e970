package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Proposal;
import daybook.query.registers.ClauseChoice;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for decisions on an investment and on more borrowing. */
@Controller
class DecisionForms {
    private static final Set<Verb> DECIDING = Set.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);
    private static final Set<Verb> ANSWERING = Set.of(Verb.APPROVE, Verb.REFUSE);

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final BorrowingQuery query;

    DecisionForms(Visits visits, Words words, Forms forms, Choices choices, BorrowingQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/decide")
    ModelAndView investment(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.proposal(programme, proposal, visit.basis()).orElseThrow(NotFound::new);
        var subject = new Subject.OfProposal(programme, proposal);
        var draft = forms.draft("decision", visit, request)
                .start("clause", request.getParameter("clause"))
                .select("clause", choices.clauses(DECIDING, about(subject), visit.basis()));
        String path = "/programmes/" + programme + "/proposals/" + proposal;
        return View.of(
                "form",
                forms.page(
                        "decision",
                        draft,
                        visit,
                        path + "/decisions",
                        about(page.proposal()),
                        List.of(
                                new Link(page.programme().title(), "/programmes/" + programme),
                                new Link(words.say("proposal.title", proposal.value()), path)),
                        proposal.value()));
    }

    private static Predicate<ClauseChoice> about(Subject subject) {
        return choice -> subject.equals(choice.clause().subject());
    }

    private List<Detail> about(Proposal proposal) {
        var advice = proposal.recommendation();
        return List.of(
                new Detail(words.say("proposal.purpose"), proposal.purpose()),
                new Detail(words.say("proposal.requested"), words.moneyOrNot(proposal.requested())),
                new Detail(
                        words.say("proposal.recommended"),
                        advice == null
                                ? words.say("proposal.no-recommendation")
                                : words.say(
                                        "proposal.advice", Words.money(advice.amount()), words.word(advice.advice()))));
    }

    @GetMapping("/programmes/{programme}/facility/decide")
    ModelAndView facility(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.borrowing(programme, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("facility", visit, request)
                .start("clause", request.getParameter("clause"))
                .select("clause", choices.clauses(ANSWERING, about(new Subject.OfFacility(programme)), visit.basis()));
        return View.of(
                "form",
                forms.page(
                        "facility",
                        draft,
                        visit,
                        "/programmes/" + programme + "/facility/decisions",
                        pending(page),
                        List.of(new Link(page.programme().title(), "/programmes/" + programme)),
                        page.programme().title()));
    }

    private List<Detail> pending(Borrowing page) {
        return page.facility().extensions().stream()
                .filter(asked -> asked.state() == Facility.State.PENDING)
                .map(asked -> new Detail(
                        words.say("form.facility.pending", Integer.toString(asked.request())),
                        Words.money(asked.amount())))
                .toList();
    }
}
