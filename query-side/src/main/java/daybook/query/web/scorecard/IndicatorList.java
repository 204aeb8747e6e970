package daybook.query.web.scorecard;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.facts.id.IndicatorId;
import daybook.query.scorecard.IndicatorName;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every indicator, whether it counts towards a scorecard or not yet towards any. */
@Controller
class IndicatorList {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final ScorecardQuery query;

    IndicatorList(Visits visits, Heads heads, Words words, ScorecardQuery query) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
    }

    @GetMapping("/indicators")
    ModelAndView indicators(HttpServletRequest request) {
        var visit = visits.of(request, ScorecardQuery.READS);
        var sets = sets(visit);
        String heading = words.say("indicators.title");
        return View.of(
                "list",
                ListPage.of(
                        heads.asAt(visit, heading, ScorecardPages.way(words, visit)),
                        heading,
                        words.say("indicators.none"),
                        List.of(
                                Column.words(words.say("scorecard.indicator")).namingQuietly(),
                                Column.words(words.say("indicators.sets")).chosenFrom(),
                                Column.words(words.say("short-name"))),
                        query.names(visit.basis()).stream()
                                .map(name -> item(name, sets, visit))
                                .toList(),
                        visit.offers(DefineIndicator.class)
                                ? List.of(new Link(words.say("sets.define"), "/indicators/new"))
                                : List.of()));
    }

    private Row item(IndicatorName name, Map<IndicatorId, TreeSet<String>> sets, Visit visit) {
        var in = sets.get(name.indicator());
        return Row.of(
                Cell.link(new Link(name.title(), visit.at().to("/indicators/" + name.indicator()))),
                Cell.text(in == null ? words.say("indicators.sets.none") : words.list(List.copyOf(in))),
                Cell.text(name.indicator().value()));
    }

    private Map<IndicatorId, TreeSet<String>> sets(Visit visit) {
        Map<IndicatorId, TreeSet<String>> sets = new HashMap<>();
        query.sets(visit.basis()).stream()
                .flatMap(set -> query.scorecard(set.set(), visit.basis()).stream())
                .forEach(card -> members(card)
                        .forEach(indicator -> sets.computeIfAbsent(indicator, _ -> new TreeSet<>())
                                .add(card.set().title())));
        return sets;
    }

    private static Stream<IndicatorId> members(Scorecard card) {
        return card.themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line.position()), line.parts().stream()))
                .map(position -> position.definition().indicator());
    }
}
