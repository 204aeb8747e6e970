package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.Advice;
import daybook.query.borrowing.BorrowingQuery;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a proposed investment and for what a paper recommends about it. */
@Controller
class ProposalForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final BorrowingQuery query;

    ProposalForms(Visits visits, Words words, Forms forms, Choices choices, BorrowingQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/programmes/{programme}/proposals/new")
    ModelAndView propose(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var head = query.borrowing(programme, visit.basis())
                .orElseThrow(NotFound::new)
                .programme();
        var draft = forms.draft("proposal", visit, request)
                .brief("proposal")
                .select("indicator", choices.indicators(head.set(), visit.basis()))
                .money("requested")
                .text("purpose")
                .date("effective");
        String path = "/programmes/" + programme;
        var way = List.of(new Link(head.title(), path));
        return View.of("form", forms.page("proposal", draft, visit, path + "/proposals", List.of(), way, head.title()));
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}/recommend")
    ModelAndView recommend(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.proposal(programme, proposal, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("recommendation", visit, request)
                .radios("advice", choices.constants(Advice.values()))
                .money("amount")
                .text("condition")
                .date("effective");
        String path = "/programmes/" + programme + "/proposals/" + proposal;
        return View.of(
                "form",
                forms.page(
                        "recommendation",
                        draft,
                        visit,
                        path + "/recommendations",
                        List.of(
                                new Detail(
                                        words.say("proposal.purpose"),
                                        page.proposal().purpose()),
                                new Detail(
                                        words.say("proposal.requested"),
                                        words.moneyOrNot(page.proposal().requested()))),
                        List.of(
                                new Link(page.programme().title(), "/programmes/" + programme),
                                new Link(words.say("proposal.title", proposal.value()), path)),
                        proposal.value()));
    }
}
