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
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
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
    public record ProblemsView(PageHead head, String heading, Table rules) implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return HasTables.each(rules);
        }
    }

    @GetMapping("/problems")
    ModelAndView all(HttpServletRequest request) {
        String heading = words.say("problems.title");
        return View.of(
                "problems",
                new ProblemsView(
                        heads.plain(heading, visits.now(request, DayBookQuery.READS)),
                        heading,
                        table(rules.all().entrySet().stream()
                                .map(rule -> row(rule.getKey(), rule.getValue()))
                                .toList())));
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
                        table(List.of(row(rule, told)))));
    }

    private Table table(List<Row> rows) {
        return Table.of(
                "problems",
                words.say("problems.caption"),
                List.of(
                        Column.words(words.say("problems.rule")).naming(),
                        Column.words(words.say("problems.message")),
                        Column.words(words.say("problems.way-out"))),
                rows);
    }

    private static Row row(String rule, Rules.Told told) {
        return Row.of(
                        Cell.link(new Link(rule, "/problems/" + rule)),
                        Cell.text(told.message()),
                        Cell.text(told.wayOut()))
                .id(rule);
    }
}
