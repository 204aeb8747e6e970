package daybook.query.web.home;

import daybook.acts.Role;
import daybook.query.daybook.DayBookQuery;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.Projections;
import daybook.query.web.Heads;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
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
    public record ProjectionsView(PageHead head, String heading, List<Row> rows) implements View.HasHead {}

    /**
     * A view.
     *
     * @param why it has stopped, or how far its rebuild has come; null where there is nothing to say
     * @param rebuild where to ask for a rebuild; null for those who may not
     */
    public record Row(
            String name,
            String id,
            String version,
            String position,
            String behind,
            String lag,
            Tag state,
            @Nullable String why,
            @Nullable String rebuild) {}

    @GetMapping("/projections")
    ModelAndView projections(HttpServletRequest request) {
        var visit = visits.now(request, DayBookQuery.READS);
        String heading = words.say("projections.title");
        return View.of(
                "projections",
                new ProjectionsView(
                        heads.plain(heading, visit),
                        heading,
                        projections.states().stream()
                                .map(state -> row(state, visit))
                                .toList()));
    }

    private Row row(ProjectionState state, Visit visit) {
        String id = state.name().text();
        return new Row(
                words.word(state.name()),
                id,
                Integer.toString(state.version()),
                words.say("projections.position.text", Long.toString(state.position()), Long.toString(state.head())),
                Long.toString(state.behind()),
                seconds(state.lag()),
                tag(state),
                why(state),
                visit.who().is(Role.ADMINISTRATOR) ? "/projections/" + id + "/rebuild" : null);
    }

    private String seconds(Duration lag) {
        return words.say("projections.lag.text", lag.toSeconds() + "." + lag.toMillisPart() / 100);
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
