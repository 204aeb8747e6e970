package daybook.query.web.home;

import daybook.query.daybook.DayBookQuery;
import daybook.query.projection.rebuild.PastFindings;
import daybook.query.projection.rebuild.PastRebuilds;
import daybook.query.projection.rebuild.PastRebuilds.Past;
import daybook.query.web.Heads;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import daybook.store.watch.Pulse;
import daybook.store.watch.Round;
import daybook.store.watch.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was looked at in the book, how far and when, and what does not add up. */
@Controller
class StateOfBookPage {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Findings findings;
    private final Watch watch;
    private final PastRebuilds rebuilds;
    private final PastFindings past;

    StateOfBookPage(
            Visits visits,
            Heads heads,
            Words words,
            Findings findings,
            Watch bookWatch,
            PastRebuilds rebuilds,
            PastFindings past) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.findings = findings;
        this.watch = bookWatch;
        this.rebuilds = rebuilds;
        this.past = past;
    }

    /**
     * The state as its page shows it.
     *
     * @param says in a sentence whether it adds up
     * @param addsUp whether it does
     * @param looked what was looked at, when and how far
     * @param before in a sentence whether anything did not add up once
     */
    public record StateView(
            PageHead head,
            String heading,
            String says,
            boolean addsUp,
            List<String> looked,
            Table found,
            Table rounds,
            String before,
            Table gone,
            Table rebuilt)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return HasTables.each(found, rounds, gone, rebuilt);
        }
    }

    @GetMapping("/state-of-the-book")
    ModelAndView state(HttpServletRequest request) {
        var visit = visits.now(request, DayBookQuery.READS);
        String heading = words.say("state.title");
        List<Finding> open = findings.open();
        var before = past.latest();
        return View.of(
                "state",
                new StateView(
                        heads.plain(heading, visit),
                        heading,
                        open.isEmpty() ? words.say("state.adds-up") : words.say("state.does-not", open.size()),
                        open.isEmpty(),
                        List.of(words.say("state.looked.at"), words.say("state.looked.guards")),
                        found(open),
                        rounds(),
                        words.say(before.map(gone -> gone.isEmpty() ? "state.gone.none" : "state.gone.some")
                                .orElse("state.gone.hindered")),
                        gone(before.orElse(List.of())),
                        rebuilt()));
    }

    private Table found(List<Finding> open) {
        return Table.of(
                "found",
                words.say("state.found"),
                List.of(
                        Column.words(words.say("state.found.what")).naming(),
                        Column.words(words.say("state.found.about")),
                        Column.numbers(words.say("state.found.entry")),
                        Column.words(words.say("state.found.stream")),
                        Column.words(words.say("state.found.differs")),
                        Column.moments(words.say("state.found.since")),
                        Column.words(words.say("state.found.do"))),
                open.stream().map(this::row).toList());
    }

    private Row row(Finding finding) {
        var entry = finding.entry();
        var stream = finding.stream();
        var kind = finding.kind();
        return Row.of(
                Cell.text(words.say("finding." + kind.name()))
                        .mark(
                                kind.isAlarm()
                                        ? new Tag(words.say("state.alarm"), Tag.Colour.RED)
                                        : new Tag(words.say("state.remark"), Tag.Colour.YELLOW)),
                Cell.text(finding.subject()),
                entry == null ? Cell.EMPTY : Cell.numbered(entry, "/entries/" + entry),
                stream == null ? Cell.EMPTY : Cell.text(stream),
                Cell.text(finding.detail()),
                Cell.moment(finding.foundAt(), words.say("state.found.now")),
                Cell.text(words.say("finding." + kind.name() + ".do")));
    }

    private Table gone(List<PastFindings.Past> before) {
        return Table.of(
                "gone",
                words.say("state.gone"),
                List.of(
                        Column.words(words.say("state.found.what")).naming(),
                        Column.words(words.say("state.found.about")),
                        Column.numbers(words.say("state.found.entry")),
                        Column.words(words.say("state.found.differs")),
                        Column.moments(words.say("state.found.since")),
                        Column.moments(words.say("state.gone.since"))),
                before.stream().map(this::row).toList());
    }

    private Row row(PastFindings.Past past) {
        var kind = FindingKind.named(past.kind());
        var entry = past.entry();
        return Row.of(
                Cell.text(kind == null ? past.kind() : words.say("finding." + kind.name())),
                Cell.text(past.subject()),
                entry == null ? Cell.EMPTY : Cell.numbered(entry, "/entries/" + entry),
                Cell.text(past.detail()),
                Cell.moment(past.foundAt()),
                Cell.moment(past.goneAt()));
    }

    /** From memory: whoever holds a lock on what the watch remembers must not keep this page from saying so. */
    private Table rounds() {
        return Table.of(
                "rounds",
                words.say("state.rounds"),
                List.of(
                        Column.words(words.say("state.rounds.of")).naming(),
                        Column.moments(words.say("state.rounds.looked")),
                        Column.moments(words.say("state.rounds.ended")),
                        Column.counts(words.say("state.rounds.whole")),
                        Column.counts(words.say("state.rounds.position"))),
                findings.pulses().stream().map(this::round).toList());
    }

    private Row round(Pulse pulse) {
        Round round = pulse.round();
        return Row.of(
                Cell.text(words.say(pulse == watch.pulse() ? "state.rounds.book" : "state.rounds.views")),
                Cell.moment(pulse.lookedAt(), words.say("state.rounds.none")),
                Cell.moment(round.endedAt(), words.say("state.rounds.none")),
                Cell.count(round.rounds()),
                Cell.count(round.position()));
    }

    private Table rebuilt() {
        return Table.of(
                "rebuilt",
                words.say("state.rebuilt"),
                List.of(
                        Column.words(words.say("state.rebuilt.view")).naming(),
                        Column.moments(words.say("state.rebuilt.when")),
                        Column.words(words.say("state.rebuilt.result"))),
                rebuilds.latest().stream().map(this::rebuilt).toList());
    }

    private Row rebuilt(Past past) {
        String failure = past.failure();
        Long differing = past.differing();
        return Row.of(
                Cell.text(past.projection()),
                Cell.moment(past.finishedAt()),
                Cell.text(
                        failure != null
                                ? words.say("state.rebuilt.failed", failure)
                                : differing == null
                                        ? words.say("state.rebuilt.not-compared")
                                        : words.say("state.rebuilt.differing", Long.toString(differing))));
    }
}
