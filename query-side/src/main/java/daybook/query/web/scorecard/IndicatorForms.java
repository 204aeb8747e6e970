package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form for a return. */
@Controller
class IndicatorForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final ScorecardQuery query;

    IndicatorForms(Visits visits, Words words, Forms forms, Choices choices, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/indicators/{indicator}/returns/new")
    ModelAndView returned(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("return", visit, request)
                .date("from")
                .date("to")
                .brief("value")
                .brief("numerator")
                .brief("denominator")
                .radios("status", choices.constants(ReturnStatus.values()))
                .area("note");
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "return",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/returns",
                        about(page),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title));
    }

    private List<Detail> about(IndicatorPage page) {
        var definition = page.position().definition();
        var latest = page.position().latest();
        var unit = definition.unit();
        var shape = definition.shape();
        List<Detail> about = new ArrayList<>();
        if (unit != null) {
            about.add(new Detail(words.say("indicator.unit"), unit));
        }
        if (shape != null) {
            about.add(new Detail(words.say("indicator.shape"), words.word(shape)));
        }
        about.add(new Detail(
                words.say("indicator.latest"),
                latest == null
                        ? words.say("scorecard.no-return")
                        : words.say(
                                "form.return.latest", Words.measure(latest.value()), words.period(latest.period()))));
        return about;
    }
}
