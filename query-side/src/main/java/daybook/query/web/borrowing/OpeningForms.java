package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.ProgrammeHead;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what comes first of all: a programme, and the reward that it is offered. */
@Controller
class OpeningForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final BorrowingQuery query;
    private final ScorecardQuery scorecards;

    OpeningForms(
            Visits visits, Words words, Forms forms, Choices choices, BorrowingQuery query, ScorecardQuery scorecards) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.scorecards = scorecards;
    }

    @GetMapping("/programmes/new")
    ModelAndView open(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var sets = scorecards.sets(visit.basis()).stream()
                .map(set -> new Option(set.set().value(), set.title()))
                .toList();
        var draft = forms.draft("programme", visit, request)
                .brief("id")
                .text("title")
                .select("set", sets)
                .date("effective");
        var way = List.of(new Link(words.say("programmes.title"), "/programmes"));
        return View.of("form", forms.page("programme", draft, visit, "/programmes", List.of(), way));
    }

    @GetMapping("/programmes/{programme}/rewards/offer")
    ModelAndView offer(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var head = head(programme, visit);
        var draft = forms.draft("offer", visit, request)
                .select("indicator", choices.indicators(head.set(), visit.basis()))
                .money("potential")
                .date("effective");
        return page("offer", "/offers", draft, visit, head);
    }

    private ProgrammeHead head(ProgrammeId programme, Visit visit) {
        return query.programmes(visit.basis()).stream()
                .filter(head -> head.programme().equals(programme))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(String form, String action, FormDraft draft, Visit visit, ProgrammeHead head) {
        String path = "/programmes/" + head.programme();
        return View.of(
                "form",
                forms.page(
                        form,
                        draft,
                        visit,
                        path + action,
                        List.of(),
                        List.of(new Link(head.title(), path)),
                        head.title()));
    }
}
