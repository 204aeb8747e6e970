package daybook.query.web.home;

import daybook.access.ReservedPage;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.repay.RepayInvestment;
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
import java.util.stream.Collectors;
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
        PEOPLE("/people", OpenAccount.class),
        BODIES("/offices", EstablishBody.class),
        OFFICES("/offices", EstablishOffice.class, AppointOfficeHolder.class),
        AGREEMENT("/indicator-sets", AdoptIndicatorSet.class),
        INDICATORS("/indicator-sets", DefineIndicator.class),
        PROGRAMME("/programmes", OpenProgramme.class),
        PAPER("/papers", ReceivePaper.class),
        PROPOSALS("/programmes", ProposeInvestment.class),
        RESOLUTION("/meetings", RecordResolution.class),
        DECISIONS("/meetings", DecideInvestment.class),
        CABINET("/meetings", RecordResolution.class),
        APPROVAL("/delegations", ApproveUnderDelegation.class),
        SPENDING("/programmes", DrawDownInvestment.class),
        RETURNS("/indicator-sets", RecordIndicatorReturn.class),
        REWARD("/programmes", ClaimReward.class),
        REPAYMENT("/programmes", RepayInvestment.class),
        PROOF("/entries", Role.AUDITOR);

        private final String path;
        private final Set<Role> who;

        Stage(String path, Role who) {
            this.path = path;
            this.who = EnumSet.of(who);
        }

        /** Recorded by whoever may ask for any of the acts. */
        @SafeVarargs
        Stage(String path, Class<? extends Command>... acts) {
            this.path = path;
            this.who = Stream.of(acts)
                    .flatMap(act -> Acts.of(act).roles().stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
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
        boolean open = stage != Stage.PEOPLE || ReservedPage.PEOPLE.isFor(visit.who());
        return new Step(
                new Link(words.say(key), open ? stage.path : ""),
                words.say(key + ".about"),
                words.words(stage.who),
                visit.who().roles().stream().anyMatch(stage.who::contains));
    }
}
