package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what officers judge: a rating in the words of a set, and a forecast for the day of a target. */
@Controller
class JudgementForms {

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final ScorecardQuery query;

    JudgementForms(Visits visits, Words words, Forms forms, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.query = query;
    }

    @GetMapping("/indicator-sets/{set}/indicators/{indicator}/rate")
    ModelAndView rate(
            @PathVariable IndicatorSetId set, @PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var card = query.scorecard(set, visit.basis()).orElseThrow(NotFound::new);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var title = page.position().definition().title();
        var draft = forms.draft("rating", visit, request)
                .radios(
                        "rating",
                        card.scheme().stream()
                                .map(rating -> new Option(rating.word(), rating.word()))
                                .toList())
                .date("effective")
                .area("note");
        return View.of(
                "form",
                forms.page(
                        "rating",
                        draft,
                        visit,
                        "/indicator-sets/" + set + "/indicators/" + indicator + "/ratings",
                        List.of(new Detail(
                                words.say("indicator.set"), card.set().title())),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title));
    }

    @GetMapping("/indicators/{indicator}/targets/{kind}/{due}/forecast")
    ModelAndView forecast(
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
        var title = page.position().definition().title();
        var draft = forms.draft("forecast", visit, request)
                .brief("low")
                .brief("high")
                .date("effective")
                .area("note");
        return View.of(
                "form",
                forms.page(
                        "forecast",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/targets/" + kind + "/" + due + "/forecasts",
                        List.of(new Detail(words.say("form.revision.now"), Words.measure(target.value()))),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title,
                        Words.date(due)));
    }
}
