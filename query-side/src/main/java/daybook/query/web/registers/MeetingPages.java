package daybook.query.web.registers;

import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.MeetingHeld;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntrySearch;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.MeetingPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Withdrawn;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.MeetingTitle;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of meetings, and each with its resolutions. */
@Controller
class MeetingPages {
    private final Visits visits;
    private final WithdrawnLines withdrawnLines;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final BorrowingQuery borrowing;
    private final DayBookQuery daybook;
    private final EntrySearch search;
    private final Sentences sentences;

    MeetingPages(
            Visits visits,
            Heads heads,
            Words words,
            RegistersQuery query,
            Naming naming,
            BorrowingQuery borrowing,
            DayBookQuery daybook,
            WithdrawnLines withdrawnLines,
            EntrySearch search,
            Sentences sentences) {
        this.search = search;
        this.sentences = sentences;
        this.withdrawnLines = withdrawnLines;
        this.daybook = daybook;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.borrowing = borrowing;
    }

    /**
     * A meeting as its page shows it.
     *
     * @param minutes when they were confirmed; null while they are not
     * @param withdrawn why it was withdrawn; null while it stands
     * @param withdrawal the entry that withdrew it; null while it stands
     * @param outstanding how many of its clauses wait to be carried out; null if none does
     */
    public record MeetingView(
            PageHead head,
            String heading,
            List<Link> actions,
            @Nullable String minutes,
            Link entry,
            @Nullable String withdrawn,
            @Nullable Link withdrawal,
            @Nullable String outstanding,
            List<ResolutionView> resolutions)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return resolutions.stream()
                    .map(resolution -> Sheet.of(resolution.clauses()))
                    .toList();
        }
    }

    @GetMapping("/meetings")
    ModelAndView meetings(HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var names = naming.at(visit.basis());
        var items = query.meetings(visit.basis()).stream()
                .map(meeting -> Row.of(
                        Cell.link(new Link(
                                MeetingTitle.of(words, meeting, names),
                                visit.at().to("/meetings/" + meeting.meeting()))),
                        Cell.text(names.body(meeting.body())),
                        Cell.day(meeting.held()),
                        Cell.count(meeting.resolutions()),
                        Cell.text(meeting.meeting().value())))
                .toList();
        String heading = words.say("meetings.title");
        var actions = visit.offers(RecordMeeting.class)
                ? List.of(new Link(words.say("meetings.record"), "/meetings/new"))
                : List.<Link>of();
        return View.of(
                "list",
                ListPage.of(heads.asAt(visit, heading), heading, words.say("meetings.none"), columns(), items, actions)
                        .with(withdrawnLines.of(visit, "meeting")));
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.say("meetings.meeting")).namingQuietly(),
                Column.words(words.say("meetings.body")).chosenFrom(),
                Column.days(words.say("meetings.held")),
                Column.numbers(words.say("meetings.items")),
                Column.words(words.say("short-name")));
    }

    @GetMapping("/meetings/{meeting}")
    ModelAndView meeting(@PathVariable MeetingId meeting, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS, BorrowingQuery.READS, DayBookQuery.READS);
        var page = query.meeting(meeting, visit.basis()).orElse(null);
        if (page == null) {
            return withdrawn(meeting, visit);
        }
        var names = naming.at(visit.basis());
        var line = page.meeting();
        var outstanding = new Outstanding(visit.basis(), query, borrowing, daybook);
        var clauses = new ClauseRows(
                words,
                visit.at(),
                names,
                Powers.at(query, visit.basis()),
                new FollowUps(visit, words, outstanding),
                effects(page, visit, names),
                visit.offers(WithdrawResolution.class));
        String heading = MeetingTitle.of(words, line, names);
        return View.of(
                "meeting",
                new MeetingView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("meetings.title"), visit.at().to("/meetings"))),
                        heading,
                        actions(line, visit),
                        line.confirmed() == null ? null : words.say("meeting.minutes", Words.date(line.confirmed())),
                        new Link(Long.toString(line.entry()), visit.at().entry(line.entry())),
                        null,
                        null,
                        outstanding(page, outstanding),
                        page.resolutions().stream().map(clauses::resolution).toList()));
    }

    private Effects effects(MeetingPage page, Visit visit, Names names) {
        var brought = search.under(Effects.clauses(page.resolutions()), visit.basis());
        var numbers = brought.stream().map(line -> line.entered().entry()).toList();
        return new Effects(words, sentences, visit.at(), names, brought, query.withdrawn(numbers, visit.basis()));
    }

    /** One that was recorded by mistake: it stays to be read, with what took it back and why. */
    private ModelAndView withdrawn(MeetingId meeting, Visit visit) {
        Withdrawn gone = query.withdrawn("meeting", visit.basis()).stream()
                .filter(line -> line.fact() instanceof MeetingHeld held
                        && held.meeting().equals(meeting))
                .findFirst()
                .orElseThrow(NotFound::new);
        var held = (MeetingHeld) gone.fact();
        String heading =
                words.say("meeting.title", naming.at(visit.basis()).body(held.body()), Words.date(held.effective()));
        return View.of(
                "meeting",
                new MeetingView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("meetings.title"), visit.at().to("/meetings"))),
                        heading,
                        List.of(new Link(words.say("meeting.trail"), visit.at().trail(Nodes.entry(gone.number())))),
                        null,
                        new Link(Long.toString(gone.number()), visit.at().entry(gone.number())),
                        words.say("meeting.withdrawn.why", gone.reason()),
                        new Link(Long.toString(gone.by()), visit.at().entry(gone.by())),
                        null,
                        List.of()));
    }

    private @Nullable String outstanding(MeetingPage page, Outstanding outstanding) {
        long waiting = page.resolutions().stream()
                .filter(resolution -> resolution.withdrawn() == null)
                .flatMap(resolution -> resolution.clauses().stream()
                        .filter(clause -> outstanding.after(
                                                new ClauseRef(resolution.meeting(), resolution.item(), clause.number()),
                                                clause.told())
                                        instanceof Outstanding.Act act
                                && act.isAwaited()))
                .count();
        return waiting == 0 ? null : words.say("meeting.outstanding", waiting);
    }

    private List<Link> actions(MeetingLine line, Visit visit) {
        MeetingId meeting = line.meeting();
        List<Link> actions = new ArrayList<>();
        if (visit.offers(RecordResolution.class)) {
            actions.add(new Link(words.say("meeting.resolve"), "/meetings/" + meeting + "/resolutions/new"));
        }
        if (line.confirmed() == null && visit.offers(ConfirmMinutes.class)) {
            actions.add(new Link(words.say("meeting.confirm"), "/meetings/" + meeting + "/minutes/confirm"));
        }
        if (visit.offers(WithdrawEntry.class)) {
            actions.add(new Link(
                    words.say("meeting.withdraw"),
                    "/entries/" + line.entry() + "/of/" + meeting.stream() + "/withdraw"));
        }
        actions.add(new Link(words.say("meeting.trail"), visit.at().trail(Nodes.of(meeting))));
        return actions;
    }
}
