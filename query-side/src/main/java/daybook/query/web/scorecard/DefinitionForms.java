package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.ScorecardQuery;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what an indicator is: at first, from a day on, and no longer. */
@Controller
class DefinitionForms {

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final ScorecardQuery query;

    DefinitionForms(Visits visits, Words words, Forms forms, Choices choices, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/indicators/new")
    ModelAndView define(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var wholes = query.names(visit.basis()).stream()
                .map(name -> new Option(
                        name.indicator().value(),
                        words.say("form.indicator.option", name.indicator().value(), name.title())))
                .toList();
        var draft = forms.draft("definition", visit, request)
                .start("decimals", "0")
                .brief("id")
                .text("title")
                .brief("unit");
        read(draft.heading("form.definition.read"))
                .heading("form.definition.belongs")
                .select("partOf", wholes)
                .date("effective");
        return View.of(
                "form",
                forms.page(
                        "definition",
                        draft,
                        visit,
                        "/indicators",
                        List.of(),
                        List.of(ScorecardPages.way(words, visit))));
    }

    @GetMapping("/indicators/{indicator}/revise")
    ModelAndView revise(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var definition = definition(indicator, visit);
        var draft = forms.draft("redefinition", visit, request)
                .start("title", definition.title())
                .start("unit", definition.unit())
                .start("polarity", name(definition.polarity()))
                .start("shape", name(definition.shape()))
                .start("frequency", name(definition.frequency()))
                .start("decimals", Integer.toString(definition.decimals()))
                .text("title")
                .brief("unit");
        read(draft)
                .heading("form.redefinition.from")
                .radios("series", choices.constants(Series.values()))
                .date("effective");
        return View.of(
                "form",
                forms.page(
                        "redefinition",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/revisions",
                        List.of(),
                        List.of(new Link(definition.title(), "/indicators/" + indicator)),
                        definition.title()));
    }

    @GetMapping("/indicators/{indicator}/withdraw")
    ModelAndView withdraw(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var title = page.position().definition().title();
        var latest = page.position().latest();
        return View.of(
                "form",
                forms.page(
                        "retirement",
                        forms.draft("retirement", visit, request).date("effective"),
                        visit,
                        "/indicators/" + indicator + "/withdrawals",
                        latest == null
                                ? List.of()
                                : List.of(new Detail(words.say("indicator.latest"), words.period(latest.period()))),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title));
    }

    private Definition definition(IndicatorId indicator, Visit visit) {
        return query.indicator(indicator, visit.basis())
                .orElseThrow(NotFound::new)
                .position()
                .definition();
    }

    /** How the indicator is to be read: what a paper does not say is left out. */
    private FormDraft read(FormDraft draft) {
        return draft.select("polarity", choices.constants(Polarity.values()))
                .select("shape", choices.constants(Shape.values()))
                .select("frequency", choices.constants(Frequency.values()))
                .brief("decimals");
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
