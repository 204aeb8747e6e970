package daybook.query.web.borrowing;

import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
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
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for the facility as authorised, and for a request for more. */
@Controller
class FacilityForms {
    private static final Set<Verb> ASKING = Set.of(Verb.REQUEST, Verb.REFER, Verb.ENDORSE);

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final BorrowingQuery query;

    FacilityForms(Visits visits, Words words, Forms forms, Choices choices, BorrowingQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/programmes/{programme}/facility/authorise")
    ModelAndView authorise(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("authorisation", visit, request);
        String clause = request.getParameter("clause");
        draft.start("clause", clause).start("limit", amount(clause, Set.of(Verb.APPROVE), visit));
        draft.select("clause", clauses(Set.of(Verb.APPROVE), programme, visit))
                .money("limit")
                .date("effective");
        return page("authorisation", "authorisations", draft, visit, programme);
    }

    @GetMapping("/programmes/{programme}/facility/extend")
    ModelAndView extend(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("extension", visit, request);
        String clause = request.getParameter("clause");
        draft.start("clause", clause)
                .start("amount", amount(clause, ASKING, visit))
                .start("awaiting", asked(clause, visit));
        draft.select("clause", clauses(ASKING, programme, visit))
                .money("amount")
                .select("awaiting", choices.bodies(visit.basis()))
                .date("effective");
        return page("extension", "requests", draft, visit, programme);
    }

    /** The amount that the clause states, as it would be typed. */
    private @Nullable String amount(@Nullable String clause, Set<Verb> verbs, Visit visit) {
        return choices.clause(clause, verbs, visit.basis())
                .map(Clause::amount)
                .map(Words::money)
                .orElse(null);
    }

    /** The body that the clause names. */
    private @Nullable String asked(@Nullable String clause, Visit visit) {
        return choices.clause(clause, ASKING, visit.basis())
                .map(Clause::subjectTo)
                .map(Object::toString)
                .orElse(null);
    }

    private List<Option> clauses(Set<Verb> verbs, ProgrammeId programme, Visit visit) {
        var facility = new Subject.OfFacility(programme);
        return choices.clauses(verbs, choice -> facility.equals(choice.clause().subject()), visit.basis());
    }

    private ModelAndView page(String form, String action, FormDraft draft, Visit visit, ProgrammeId programme) {
        var page = query.borrowing(programme, visit.basis()).orElseThrow(NotFound::new);
        String path = "/programmes/" + programme;
        return View.of(
                "form",
                forms.page(
                        form,
                        draft,
                        visit,
                        path + "/facility/" + action,
                        about(page),
                        List.of(new Link(page.programme().title(), path)),
                        page.programme().title()));
    }

    private List<Detail> about(Borrowing page) {
        var facility = page.facility();
        var limit = facility.limit();
        return limit == null
                ? List.of(new Detail(words.say("facility.limit"), words.say("facility.none")))
                : List.of(
                        new Detail(words.say("facility.limit"), Words.money(limit)),
                        new Detail(words.say("facility.owed"), Words.money(facility.owed())),
                        new Detail(words.say("facility.pending"), Words.money(facility.pending())));
    }
}
