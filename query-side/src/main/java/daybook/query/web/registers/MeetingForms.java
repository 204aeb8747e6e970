package daybook.query.web.registers;

import daybook.facts.id.MeetingId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a meeting, a resolution and a paper. */
@Controller
class MeetingForms {
    private static final int MOST_CLAUSES = 59;

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;

    MeetingForms(Visits visits, Words words, Forms forms, Choices choices, RegistersQuery query, Naming naming) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/meetings/new")
    ModelAndView meeting(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("meeting", visit, request)
                .select("body", choices.bodies(visit.basis()))
                .date("held");
        var way = List.of(new Link(words.say("meetings.title"), "/meetings"));
        return View.of("form", forms.page("meeting", draft, visit, "/meetings", List.of(), way));
    }

    @GetMapping("/meetings/{meeting}/resolutions/new")
    ModelAndView resolution(@PathVariable MeetingId meeting, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var line =
                query.meeting(meeting, visit.basis()).orElseThrow(NotFound::new).meeting();
        String title = words.say("meeting.title", naming.at(visit.basis()).body(line.body()), Words.date(line.held()));
        var draft = forms.draft("resolution", visit, request)
                .brief("item")
                .text("title")
                .select("paper", choices.papers(visit.basis()))
                .radios("basis", choices.constants(ResolutionBasis.values()));
        int filled = filled(draft);
        for (int number = 1; number <= filled + 1; number++) {
            clause(draft, number, visit.basis());
        }
        var way = List.of(new Link(words.say("meetings.title"), "/meetings"), new Link(title, "/meetings/" + meeting));
        return View.of(
                "form",
                forms.page("resolution", draft, visit, "/meetings/" + meeting + "/resolutions", List.of(), way, title));
    }

    /** The last clause of which anything has been typed so far. After it there is always room for another. */
    private static int filled(FormDraft draft) {
        return IntStream.rangeClosed(1, MOST_CLAUSES)
                .filter(number -> Stream.of("number", "wording", "amount", "condition")
                        .anyMatch(part ->
                                !draft.typed("clause-" + number + "-" + part).isBlank()))
                .max()
                .orElse(0);
    }

    private void clause(FormDraft draft, int number, Basis basis) {
        String name = "clause-" + number + "-";
        draft.heading("form.resolution.clause", Integer.toString(number))
                .add(Kind.SHORT, name + "number", "clause-number", List.of())
                .add(Kind.SELECT, name + "verb", "clause-verb", choices.constants(Verb.values()))
                .add(Kind.AREA, name + "wording", "clause-wording", List.of())
                .add(Kind.SELECT, name + "subject", "clause-subject", choices.clauseSubjects(basis))
                .add(Kind.MONEY, name + "amount", "clause-amount", List.of())
                .add(Kind.TEXT, name + "condition", "clause-condition", List.of())
                .add(Kind.SELECT, name + "subject-to", "clause-subject-to", choices.bodies(basis));
    }

    @GetMapping("/papers/new")
    ModelAndView paper(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("paper", visit, request)
                .brief("id")
                .text("title")
                .select("body", choices.bodies(visit.basis()))
                .date("dated")
                .file("file");
        var way = List.of(new Link(words.say("papers.title"), "/papers"));
        return View.of("form", forms.page("paper", draft, visit, "/papers", List.of(), way));
    }
}
