package daybook.query.web.scorecard;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.daybook.DayBookQuery;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Judgement;
import daybook.query.scorecard.Missing;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Sources;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of scorecards, and each of them. */
@Controller
class ScorecardPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final ScorecardQuery query;
    private final DayBookQuery daybook;

    ScorecardPages(Visits visits, Heads heads, Words words, ScorecardQuery query, DayBookQuery daybook) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.daybook = daybook;
    }

    @GetMapping("/indicator-sets")
    ModelAndView sets(HttpServletRequest request) {
        var visit = visits.of(request, ScorecardQuery.READS);
        var items = query.sets(visit.basis()).stream()
                .map(set -> Row.of(
                        Cell.link(new Link(set.title(), visit.at().to("/indicator-sets/" + set.set()))),
                        Cell.text(words.period(set.period())),
                        Cell.text(set.set().value())))
                .toList();
        String heading = words.say("sets.title");
        return View.of(
                "list",
                ListPage.of(
                        heads.asAt(visit, heading),
                        heading,
                        words.say("sets.none"),
                        List.of(
                                Column.words(words.say("sets.set")).namingQuietly(),
                                Column.words(words.say("scorecard.period")),
                                Column.words(words.say("short-name"))),
                        items,
                        setActions(visit)));
    }

    @GetMapping("/indicator-sets/{set}")
    ModelAndView scorecard(@PathVariable IndicatorSetId set, HttpServletRequest request) {
        var visit = visits.of(request, ScorecardQuery.READS);
        var card = query.scorecard(set, visit.basis()).orElseThrow(NotFound::new);
        var sources = new Sources(daybook.entered(entries(card)), visit.at(), words);
        var rows = new Rows(
                words,
                visit.at(),
                sources,
                card.set().threshold(),
                card.judgements(),
                Map.of(set, card.set().title()));
        return View.of(
                "scorecard",
                new ScorecardView(
                        heads.asAt(visit, card.set().title(), way(words, visit)),
                        card.set().title(),
                        actions(card.set(), visit),
                        about(card, visit),
                        words.say("scorecard.theme"),
                        IntStream.range(0, card.themes().size())
                                .mapToObj(at -> theme(card.themes().get(at), at + 1, new IndicatorRows(words, rows)))
                                .toList()));
    }

    private List<Link> setActions(Visit visit) {
        List<Link> actions = new ArrayList<>();
        actions.add(new Link(words.say("indicators.all"), visit.at().to("/indicators")));
        actions.add(new Link(words.say("due.title"), visit.at().to("/due")));
        if (visit.offers(AdoptIndicatorSet.class)) {
            actions.add(new Link(words.say("sets.adopt"), "/indicator-sets/new"));
        }
        if (visit.offers(DefineIndicator.class)) {
            actions.add(new Link(words.say("sets.define"), "/indicators/new"));
        }
        return actions;
    }

    static Link way(Words words, Visit visit) {
        return new Link(words.say("sets.title"), visit.at().to("/indicator-sets"));
    }

    private static ScorecardView.Theme theme(Scorecard.Theme theme, int number, IndicatorRows rows) {
        return new ScorecardView.Theme(
                "theme-" + number,
                theme.name(),
                rows.table(
                        "table-" + number,
                        theme.name(),
                        theme.lines().stream()
                                .flatMap(line -> Stream.concat(
                                        Stream.of(new IndicatorRows.Line(line.position(), false)),
                                        line.parts().stream().map(part -> new IndicatorRows.Line(part, true))))
                                .toList()));
    }

    private List<Link> actions(SetHead set, Visit visit) {
        String path = "/indicator-sets/" + set.set();
        List<Link> actions = new ArrayList<>();
        if (!visit.basis().effective().isAfter(set.period().to())) {
            actions.add(new Link(
                    words.say("due.title"),
                    visit.at().to("/due", "set", set.set().value())));
        }
        if (visit.offers(AddIndicatorToSet.class)) {
            actions.add(new Link(words.say("scorecard.add"), path + "/indicators/new"));
        }
        if (visit.offers(AdoptRatingScheme.class)) {
            actions.add(new Link(words.say("scorecard.adopt-scheme"), path + "/scheme"));
        }
        if (visit.offers(AgreeRewardTerms.class)) {
            actions.add(new Link(
                    words.say(set.threshold() == null ? "scorecard.agree-terms" : "scorecard.revise-terms"),
                    path + "/terms"));
        }
        return actions;
    }

    private List<Detail> about(Scorecard card, Visit visit) {
        SetHead set = card.set();
        List<Detail> about = new ArrayList<>();
        about.add(new Detail(words.say("scorecard.period"), words.period(set.period())));
        var share = set.threshold();
        var terms = set.termsEntry();
        if (share != null && terms != null) {
            about.add(new Detail(
                    words.say("scorecard.terms"),
                    words.say("scorecard.terms.text", Words.share(share)),
                    "reward-terms",
                    visit.at().entry(terms)));
        }
        if (!card.scheme().isEmpty()) {
            about.add(new Detail(
                    words.say("scorecard.scheme"),
                    String.join(
                            ", ", card.scheme().stream().map(RatingWord::word).toList()),
                    "scheme",
                    null));
        }
        return about;
    }

    private static Set<Long> entries(Scorecard card) {
        Set<Long> entries = new HashSet<>();
        card.themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line.position()), line.parts().stream()))
                .forEach(position -> add(entries, position));
        card.judgements().values().stream().flatMap(Judgement::entries).forEach(entries::add);
        return entries;
    }

    private static void add(Set<Long> entries, IndicatorPosition position) {
        var reward = position.reward();
        if (reward != null) {
            entries.add(reward.entry());
        }
        Stream.ofNullable(position.latest()).map(ReturnLine::entry).forEach(entries::add);
        Stream.ofNullable(position.missing()).map(Missing::entry).forEach(entries::add);
        Stream.ofNullable(position.counted()).map(ReturnLine::entry).forEach(entries::add);
    }
}
