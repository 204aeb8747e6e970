package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
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
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms that say that there is no return: that none is available, or that one should not have been recorded. */
@Controller
class MissingForms {

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final ScorecardQuery query;

    MissingForms(Visits visits, Words words, Forms forms, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.query = query;
    }

    @GetMapping("/indicators/{indicator}/unavailable/new")
    ModelAndView unavailable(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var draft = forms.draft("unavailable", visit, request)
                .date("from")
                .date("to")
                .heading("form.unavailable.because")
                .area("why")
                .date("expected");
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "unavailable",
                        draft,
                        visit,
                        "/indicators/" + indicator + "/unavailable",
                        List.of(),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        title));
    }

    @GetMapping("/indicators/{indicator}/returns/{number}/withdraw")
    ModelAndView withdraw(@PathVariable IndicatorId indicator, @PathVariable int number, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var line = page.returns().stream()
                .filter(returned -> returned.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        String title = page.position().definition().title();
        return View.of(
                "form",
                forms.page(
                        "withdrawal",
                        forms.draft("withdrawal", visit, request),
                        visit,
                        "/indicators/" + indicator + "/returns/" + number + "/withdrawals",
                        about(line),
                        List.of(new Link(title, "/indicators/" + indicator)),
                        Integer.toString(number),
                        title));
    }

    private List<Detail> about(ReturnLine line) {
        return List.of(
                new Detail(words.say("indicator.returns.period"), words.period(line.period())),
                new Detail(words.say("form.correction.now"), Words.measure(line.value())),
                new Detail(words.say("indicator.returns.status"), words.word(line.status())));
    }
}
