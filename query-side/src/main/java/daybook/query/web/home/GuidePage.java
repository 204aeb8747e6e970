package daybook.query.web.home;

import daybook.access.Task;
import daybook.acts.Role;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** In which order things are recorded, from the first account to the last repayment: who records each, and where. */
@Controller
class GuidePage {
    private final Visits visits;
    private final Heads heads;
    private final Words words;

    GuidePage(Visits visits, Heads heads, Words words) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
    }

    /** The page. */
    public record GuideView(PageHead head, String heading, List<Step> steps) implements View.HasHead {}

    /**
     * What comes next.
     *
     * @param link with an empty address where this reader may not go
     * @param yours whether this reader is one of those who record it
     */
    public record Step(Link link, String about, String who, boolean yours) {}

    /** One after another, each resting on those before it. */
    private enum Stage {
        PEOPLE("/people", Role.ADMINISTRATOR),
        BODIES("/offices", Role.ADMINISTRATOR, Role.SECRETARY),
        OFFICES("/offices", Role.ADMINISTRATOR, Role.SECRETARY),
        AGREEMENT("/indicator-sets", Role.PERFORMANCE_OFFICER),
        INDICATORS("/indicator-sets", Role.PERFORMANCE_OFFICER),
        PROGRAMME("/programmes", Role.FINANCE),
        PAPER("/papers", Role.SECRETARY, Role.PERFORMANCE_OFFICER, Role.FINANCE),
        PROPOSALS("/programmes", Role.PERFORMANCE_OFFICER, Role.FINANCE),
        RESOLUTION("/meetings", Role.SECRETARY),
        DECISIONS("/meetings", Role.SECRETARY, Role.FINANCE),
        CABINET("/meetings", Role.SECRETARY),
        APPROVAL("/delegations", Role.APPROVER),
        SPENDING("/programmes", Role.FINANCE),
        RETURNS("/indicator-sets", Role.PERFORMANCE_OFFICER),
        REWARD("/programmes", Role.FINANCE),
        REPAYMENT("/programmes", Role.FINANCE),
        PROOF("/entries", Role.AUDITOR);

        private final String path;
        private final Set<Role> who;

        Stage(String path, Role first, Role... others) {
            this.path = path;
            this.who = EnumSet.of(first, others);
        }
    }

    @GetMapping("/guide")
    ModelAndView guide(HttpServletRequest request) {
        var visit = visits.now(request, BorrowingQuery.READS, ScorecardQuery.READS, RegistersQuery.READS);
        String heading = words.say("guide.title");
        return View.of(
                "guide",
                new GuideView(
                        heads.plain(heading, visit),
                        heading,
                        Stream.of(Stage.values())
                                .map(stage -> step(stage, visit))
                                .toList()));
    }

    private Step step(Stage stage, Visit visit) {
        String key = "guide." + stage;
        boolean open = stage != Stage.PEOPLE || Task.SEE_PEOPLE.isFor(visit.who());
        return new Step(
                new Link(words.say(key), open ? stage.path : ""),
                words.say(key + ".about"),
                words.words(stage.who),
                visit.who().roles().stream().anyMatch(stage.who::contains));
    }
}
