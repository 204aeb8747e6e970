package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import daybook.query.scorecard.Stretch;
import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.Sources;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.chart.ChartDrawing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of an indicator. */
@Controller
class IndicatorPages {
    /** More decimals than any threshold implies, short of a share that no decimal tells. */
    private static final int EXACTLY = 10;

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final ScorecardQuery query;
    private final Naming naming;

    IndicatorPages(Visits visits, Heads heads, Words words, ScorecardQuery query, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/indicators/{indicator}")
    ModelAndView indicator(@PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.of(request, ScorecardQuery.READS, RegistersQuery.READS);
        var page = query.indicator(indicator, visit.basis()).orElseThrow(NotFound::new);
        var definition = page.position().definition();
        // Reward terms are the set's; the stretch was told with them, so the tag needs them as well.
        var known = query.sets(visit.basis());
        var sets = known.stream().collect(Collectors.toMap(SetHead::set, SetHead::title));
        var share = page.sets().stream()
                .findFirst()
                .flatMap(membership -> known.stream()
                        .filter(set -> set.set().equals(membership.set()))
                        .findFirst())
                .map(set -> set.threshold())
                .orElse(null);
        var rows = new Rows(
                words, visit.at(), new Sources(page.entered(), visit.at(), words), share, page.judgements(), sets);
        var tables = new IndicatorTables(words, visit, rows.sources());
        return View.of(
                "indicator",
                new IndicatorView(
                        heads.asAt(visit, definition.title(), way(page, visit)),
                        indicator.value(),
                        definition.title(),
                        actions(page, visit),
                        about(page, visit),
                        standing(page, rows, visit),
                        rows.tag(page.position()),
                        workedOut(page.position()),
                        new ChartDrawing(words).of(page).orElse(null),
                        new ReturnRows(words, visit, rows.sources()).of(indicator, page),
                        tables.targets(page),
                        tables.definitions(page),
                        new Judged(words, visit.at(), rows.sources(), definition.decimals(), sets)
                                .all(page.judgement()),
                        new IndicatorRows(words, rows)
                                .table(
                                        "parts-table",
                                        definition.title(),
                                        page.parts().stream()
                                                .map(part -> new IndicatorRows.Line(part, false))
                                                .toList())));
    }

    private Link[] way(IndicatorPage page, Visit visit) {
        return page.sets().stream()
                .findFirst()
                .map(set -> new Link[] {
                    ScorecardPages.way(words, visit),
                    new Link(set.title(), visit.at().to("/indicator-sets/" + set.set()))
                })
                .orElseGet(() -> new Link[] {ScorecardPages.way(words, visit)});
    }

    private List<Link> actions(IndicatorPage page, Visit visit) {
        IndicatorId indicator = page.position().definition().indicator();
        List<Link> actions = new ArrayList<>();
        String path = "/indicators/" + indicator;
        boolean isEnded = page.position().definition().withdrawn() != null;
        if (!isReturnedToItsEnd(page.position())) {
            offer(visit, RecordIndicatorReturn.class, "indicator.record", path + "/returns/new", actions);
            offer(visit, ReportReturnUnavailable.class, "indicator.unavailable", path + "/unavailable/new", actions);
        }
        if (!isEnded) {
            offer(visit, SetTarget.class, "indicator.set-target", path + "/targets/new", actions);
        }
        for (var set : page.sets()) {
            String member = "/indicator-sets/" + set.set() + "/indicators/" + indicator;
            if (set.rates()) {
                offer(visit, RateIndicator.class, "indicator.rate", member + "/rate", actions, set.title());
            }
            offer(visit, TakeIndicatorOutOfSet.class, "indicator.leave", member + "/leave", actions, set.title());
        }
        offer(visit, NameIndicatorLead.class, "indicator.name-lead", path + "/lead", actions);
        offer(visit, ReviseDefinition.class, "indicator.revise", path + "/revise", actions);
        if (!isEnded) {
            offer(visit, WithdrawIndicator.class, "indicator.withdraw", path + "/withdraw", actions);
        }
        actions.add(new Link(words.say("indicator.trail"), visit.at().trail(Nodes.of(indicator))));
        return actions;
    }

    /** The last figures of an indicator that has ended may still be to come; nothing is to be returned after its end. */
    private static boolean isReturnedToItsEnd(IndicatorPosition position) {
        var ended = position.definition().withdrawn();
        var latest = position.latest();
        return ended != null
                && latest != null
                && !latest.period().to().plusDays(1).isBefore(ended);
    }

    private void offer(
            Visit visit, Class<? extends Command> act, String key, String path, List<Link> actions, Object... named) {
        if (visit.offers(act)) {
            actions.add(new Link(words.say(key, named), path));
        }
    }

    private List<Detail> about(IndicatorPage page, Visit visit) {
        var definition = page.position().definition();
        var unit = definition.unit();
        List<Detail> about = new ArrayList<>();
        about.add(new Detail(words.say("indicator.id"), definition.indicator().value()));
        about.add(new Detail(words.say("indicator.unit"), unit == null ? words.say("not-stated") : unit));
        about.add(new Detail(words.say("indicator.polarity"), wordOrNot(definition.polarity())));
        about.add(new Detail(words.say("indicator.shape"), wordOrNot(definition.shape())));
        about.add(new Detail(words.say("indicator.frequency"), wordOrNot(definition.frequency())));
        var whole = definition.partOf();
        if (whole != null) {
            about.add(new Detail(
                    words.say("indicator.part-of"),
                    whole.value(),
                    null,
                    visit.at().to("/indicators/" + whole)));
        }
        page.sets()
                .forEach(set -> about.add(new Detail(
                        words.say("indicator.set"),
                        words.say("indicator.set.text", set.title(), set.theme()),
                        null,
                        visit.at().to("/indicator-sets/" + set.set()))));
        return about;
    }

    private String wordOrNot(@Nullable Enum<?> constant) {
        return constant == null ? words.say("not-stated") : words.word(constant);
    }

    private List<IndicatorView.Standing> standing(IndicatorPage page, Rows rows, Visit visit) {
        var position = page.position();
        var withdrawn = position.definition().withdrawn();
        var gone = withdrawn == null
                ? Stream.<IndicatorView.Standing>empty()
                : Stream.of(new IndicatorView.Standing(
                        words.say("indicator.withdrawn"),
                        Figure.of(Words.date(withdrawn)).id("withdrawn").note(words.say("indicator.withdrawn.what"))));
        var standing = Stream.of(
                new IndicatorView.Standing(
                        words.say("indicator.target"), rows.target(position).id("target")),
                new IndicatorView.Standing(
                        words.say("indicator.threshold"),
                        rows.threshold(position).id("threshold")),
                new IndicatorView.Standing(
                        words.say("indicator.latest"), rows.latest(position).id("latest")),
                new IndicatorView.Standing(
                        words.say("indicator.without"), rows.without(position).id("without")),
                new IndicatorView.Standing(
                        words.say("indicator.stretch"), rows.stretch(position).id("stretch")));
        return Stream.of(gone, led(page, rows, visit), standing)
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<IndicatorView.Standing> led(IndicatorPage page, Rows rows, Visit visit) {
        var lead = page.lead();
        return lead == null
                ? Stream.empty()
                : Stream.of(new IndicatorView.Standing(
                        words.say("indicator.lead"),
                        Figure.of(naming.at(visit.basis()).office(lead.office()))
                                .id("lead")
                                .trail(visit.at()
                                        .trail(Nodes.of(
                                                page.position().definition().indicator())))
                                .source(rows.sources().of(lead.entry()))
                                .note(words.say("indicator.lead.since", Words.date(lead.effective())))));
    }

    /** With every digit that is recorded, so that whoever works it out by hand comes to the same. */
    private IndicatorView.@Nullable WorkedOut workedOut(IndicatorPosition position) {
        return switch (position.stretch()) {
            case Stretch.NotMeasurable _ -> null;
            case Stretch.Achieved(var share, var counted, var target, var without) -> {
                Measure value = counted.value();
                String[] parts = {
                    Words.measure(value),
                    Words.measure(target.value()),
                    Words.decimal(without, EXACTLY),
                    Words.percent(share)
                };
                yield new IndicatorView.WorkedOut(
                        words.say("indicator.worked-out.text", (Object[]) parts),
                        words.say("indicator.worked-out.words", (Object[]) parts));
            }
        };
    }
}
