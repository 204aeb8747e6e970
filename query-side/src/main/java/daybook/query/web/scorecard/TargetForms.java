package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Verb;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a target and for its revision. */
@Controller
class TargetForms {
    /** With these a body that may set targets sets and revises them. */
    private static final Set<Verb> SETTING = Set.of(Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE);

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final ScorecardQuery query;

    TargetForms(Visits visits, Words words, Forms forms, Choices choices, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/indicators/{indicator}/targets/new")
    ModelAndView set(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("target", visit, request)
                .radios("kind", choices.constants(TargetKind.values()))
                .date("due")
                .brief("value")
                .brief("threshold")
                .heading("form.target.authority")
                .select("clause", choices.clauses(SETTING, _ -> true, visit.basis()))
                .date("effective");
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "target",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/targets",
                        page.targets().stream()
                                .filter(TargetLine::inForce)
                                .map(this::standing)
                                .toList(),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title));
    }

    private Detail standing(TargetLine target) {
        return new Detail(
                words.say(
                        "form.target.standing",
                        words.word(target.target().kind()),
                        Words.date(target.target().due())),
                Words.measure(target.value()));
    }

    @GetMapping("/indicators/{indicator}/targets/{kind}/{due}/revise")
    ModelAndView revise(
            @PathVariable IndicatorId indicator,
            @PathVariable TargetKind kind,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var key = new TargetKey(kind, due);
        var target = page.targets().stream()
                .filter(line -> line.inForce() && line.target().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var draft = forms.draft("revision", visit, request)
                .brief("value")
                .brief("threshold")
                .select("clause", choices.clauses(SETTING, _ -> true, visit.basis()))
                .date("effective");
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "revision",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/targets/" + kind + "/" + due + "/revisions",
                        now(target),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        words.word(kind),
                        title,
                        Words.date(due)));
    }

    private List<Detail> now(TargetLine target) {
        var threshold = target.threshold();
        return List.of(
                new Detail(words.say("form.revision.now"), Words.measure(target.value())),
                new Detail(
                        words.say("indicator.threshold"),
                        threshold == null ? words.say("not-stated") : Words.measure(threshold)));
    }
}
