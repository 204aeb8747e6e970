package daybook.query.web.program;

import daybook.query.api.Rules;
import daybook.query.daybook.DayBookQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Explains each rule by which a call can be refused, at the address that is the type of its problem details. */
@Controller
class ProblemPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Rules rules;

    ProblemPages(Visits visits, Heads heads, Words words, Rules rules) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.rules = rules;
    }

    /** Rules as their page shows them. */
    public record ProblemsView(PageHead head, String heading, List<Row> rules) implements View.HasHead {}

    public record Row(String rule, String message, String wayOut) {}

    @GetMapping("/problems")
    ModelAndView all(HttpServletRequest request) {
        String heading = words.say("problems.title");
        return View.of(
                "problems",
                new ProblemsView(
                        heads.plain(heading, visits.now(request, DayBookQuery.READS)),
                        heading,
                        rules.all().entrySet().stream()
                                .map(rule -> row(rule.getKey(), rule.getValue()))
                                .toList()));
    }

    @GetMapping("/problems/{rule}")
    ModelAndView one(@PathVariable String rule, HttpServletRequest request) {
        var told = Optional.ofNullable(rules.all().get(rule)).orElseThrow(NotFound::new);
        return View.of(
                "problems",
                new ProblemsView(
                        heads.plain(
                                rule,
                                visits.now(request, DayBookQuery.READS),
                                new Link(words.say("problems.title"), "/problems")),
                        rule,
                        List.of(row(rule, told))));
    }

    private static Row row(String rule, Rules.Told told) {
        return new Row(rule, told.message(), told.wayOut());
    }
}
