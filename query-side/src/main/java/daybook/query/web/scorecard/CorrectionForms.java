package daybook.query.web.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ReturnLine;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form for the correction of a return, filled with what the return says. */
@Controller
class CorrectionForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final ScorecardQuery query;

    CorrectionForms(Visits visits, Words words, Forms forms, Choices choices, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/indicators/{indicator}/returns/{number}/correct")
    ModelAndView correct(@PathVariable IndicatorId indicator, @PathVariable int number, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var line = line(page, number);
        var draft = forms.draft("correction", visit, request)
                .start("value", Words.measure(line.value()))
                .start("numerator", typed(line.numerator()))
                .start("denominator", typed(line.denominator()))
                .start("status", line.status().name())
                .brief("value")
                .brief("numerator")
                .brief("denominator")
                .radios("status", choices.constants(ReturnStatus.values()));
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "correction",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/returns/" + number + "/corrections",
                        now(line),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        Integer.toString(number),
                        title));
    }

    private static ReturnLine line(IndicatorPage page, int number) {
        return page.returns().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Detail> now(ReturnLine line) {
        List<Detail> now = new ArrayList<>();
        now.add(new Detail(words.say("indicator.returns.period"), words.period(line.period())));
        now.add(new Detail(words.say("form.correction.now"), Words.measure(line.value())));
        now.add(new Detail(words.say("indicator.returns.status"), words.word(line.status())));
        var note = line.note();
        if (note != null) {
            now.add(new Detail(words.say("indicator.returns.note"), note));
        }
        return now;
    }

    private static @Nullable String typed(@Nullable Measure measure) {
        return measure == null ? null : Words.measure(measure);
    }
}
