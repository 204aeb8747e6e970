package daybook.query.web.registers;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.id.MeetingId;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of meetings, and each with its resolutions. */
@Controller
class MeetingPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final BorrowingQuery borrowing;

    MeetingPages(
            Visits visits, Heads heads, Words words, RegistersQuery query, Naming naming, BorrowingQuery borrowing) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.borrowing = borrowing;
    }

    /** A meeting as its page shows it. */
    public record MeetingView(
            PageHead head, String heading, List<Link> actions, Link entry, List<ResolutionView> resolutions)
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
                                words.say("meeting.title", names.body(meeting.body()), Words.date(meeting.held())),
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
                ListPage.of(
                        heads.asAt(visit, heading), heading, words.say("meetings.none"), columns(), items, actions));
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
        var visit = visits.of(request, RegistersQuery.READS, BorrowingQuery.READS);
        var page = query.meeting(meeting, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var line = page.meeting();
        var clauses = new ClauseRows(
                words,
                visit.at(),
                names,
                Powers.at(query, visit.basis()),
                new FollowUps(visit, words, query, borrowing));
        String heading = words.say("meeting.title", names.body(line.body()), Words.date(line.held()));
        return View.of(
                "meeting",
                new MeetingView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("meetings.title"), visit.at().to("/meetings"))),
                        heading,
                        actions(meeting, visit),
                        new Link(Long.toString(line.entry()), visit.at().entry(line.entry())),
                        page.resolutions().stream().map(clauses::resolution).toList()));
    }

    private List<Link> actions(MeetingId meeting, Visit visit) {
        List<Link> actions = new ArrayList<>();
        if (visit.offers(RecordResolution.class)) {
            actions.add(new Link(words.say("meeting.resolve"), "/meetings/" + meeting + "/resolutions/new"));
        }
        actions.add(new Link(words.say("meeting.trail"), visit.at().trail(Nodes.of(meeting))));
        return actions;
    }
}
