package daybook.query.web.home;

import daybook.acts.Role;
import daybook.files.Value;
import daybook.query.daybook.DayBookQuery;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.Projections;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far the views have come in the day book. */
@Controller
class ProjectionPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Projections projections;

    ProjectionPages(Visits visits, Heads heads, Words words, Projections projections) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.projections = projections;
    }

    /** The views as their page shows them. */
    public record ProjectionsView(PageHead head, String heading, Table projections) implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return HasTables.each(projections);
        }
    }

    @GetMapping("/projections")
    ModelAndView projections(HttpServletRequest request) {
        var visit = visits.now(request, DayBookQuery.READS);
        String heading = words.say("projections.title");
        return View.of("projections", new ProjectionsView(heads.plain(heading, visit), heading, table(visit)));
    }

    private Table table(Visit visit) {
        return Table.of(
                "projections",
                words.say("projections.caption"),
                List.of(
                        Column.words(words.say("projections.name")).naming(),
                        Column.counts(words.say("projections.version")),
                        Column.counts(words.say("projections.position")),
                        Column.counts(words.say("projections.behind")),
                        Column.measures(words.say("projections.lag")),
                        Column.words(words.say("projections.state")),
                        Column.acts(words.say("projections.act"))),
                projections.states().stream().map(state -> row(state, visit)).toList());
    }

    private Row row(ProjectionState state, Visit visit) {
        String id = state.name().text();
        String name = words.word(state.name());
        return Row.of(
                        Cell.text(name),
                        Cell.count(state.version()),
                        Cell.count(state.position())
                                .note(words.say("projections.position.of", Long.toString(state.head()))),
                        Cell.count(state.behind()),
                        lag(state.lag()),
                        Cell.tag(tag(state)).note(why(state)),
                        visit.who().is(Role.ADMINISTRATOR) ? rebuild(id, name) : Cell.EMPTY)
                .id("projection-" + id);
    }

    private Cell rebuild(String id, String name) {
        return Cell.EMPTY.and(new Beside.Button(
                new Link(words.say("projections.rebuild.button"), "/projections/" + id + "/rebuild"),
                name,
                false,
                "rebuild-" + id));
    }

    /** In seconds. */
    private Cell lag(Duration lag) {
        return Cell.of(
                new Value.Quantity(BigDecimal.valueOf(lag.toMillis(), 3), 1),
                words.say("projections.lag.text", lag.toSeconds() + "." + lag.toMillisPart() / 100));
    }

    private Tag tag(ProjectionState state) {
        if (state.stopped() != null) {
            return new Tag(words.say("projections.state.stopped"), Tag.Colour.RED);
        }
        if (state.rebuild() != null) {
            return new Tag(words.say("projections.state.rebuilding"), Tag.Colour.BLUE);
        }
        return state.behind() > 0
                ? new Tag(words.say("projections.state.behind"), Tag.Colour.YELLOW)
                : new Tag(words.say("projections.state.current"), Tag.Colour.GREEN);
    }

    private @Nullable String why(ProjectionState state) {
        var stopped = state.stopped();
        if (stopped != null) {
            return stopped(stopped);
        }
        var rebuild = state.rebuild();
        if (rebuild == null) {
            return null;
        }
        var halted = rebuild.stopped();
        return halted == null
                ? words.say("projections.rebuild", Long.toString(rebuild.position()), Long.toString(rebuild.of()))
                : stopped(halted);
    }

    private String stopped(ProjectionState.Stopped stopped) {
        var entry = stopped.entry();
        return entry == null
                ? words.say("projections.stopped", stopped.reason(), Words.moment(stopped.since()))
                : words.say(
                        "projections.stopped.entry",
                        stopped.reason(),
                        Words.moment(stopped.since()),
                        Long.toString(entry));
    }
}
