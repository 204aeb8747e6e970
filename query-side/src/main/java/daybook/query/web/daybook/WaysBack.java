package daybook.query.web.daybook;

import daybook.acts.Command;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.Fact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.daybook.EntryLine;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody in these roles puts an entry right that was recorded by mistake. */
public record WaysBack(Words words, Visit visit) {

    public List<Link> of(EntryLine line) {
        long number = line.entered().entry();
        String withdraw = "/entries/" + number + "/of/" + line.stream() + "/withdraw";
        String name = "/things/" + line.stream() + "/name";
        return switch (line.fact()) {
            case BodyEstablished _, OfficeEstablished _, PaperReceived _, IndicatorSetAdopted _ ->
                Stream.of(
                                way(CorrectName.class, "entry.name", name),
                                way(WithdrawEntry.class, "entry.withdraw", withdraw))
                        .flatMap(List::stream)
                        .toList();
            case TargetSet _, TargetRevised _ ->
                visit.offers(ReviseTarget.class) ? way(WithdrawEntry.class, "entry.withdraw", withdraw) : List.of();
            case IndicatorWithdrawn _ ->
                visit.offers(WithdrawIndicator.class)
                        ? way(WithdrawEntry.class, "entry.withdraw", withdraw)
                        : List.of();
            case RewardTermsAgreed _,
                    RatingSchemeAdopted _,
                    MeetingHeld _,
                    OfficeFact _,
                    PaperFact _,
                    DelegationFact _ -> way(WithdrawEntry.class, "entry.withdraw", withdraw);
            case ResolutionPassed passed ->
                way(
                        WithdrawResolution.class,
                        "entry.withdraw",
                        "/meetings/" + passed.meeting() + "/resolutions/" + passed.item() + "/withdraw");
            case EntryReversed _ -> List.of();
            case ProgrammeFact money ->
                way(
                        ReverseEntry.class,
                        "entry.reverse",
                        "/programmes/" + money.programme() + "/entries/" + number + "/reverse");
            // What else there is has its way back on its own page.
            case Fact _ -> List.of();
        };
    }

    private List<Link> way(Class<? extends Command> act, String says, String form) {
        return visit.offers(act) ? List.of(new Link(words.say(says), form)) : List.of();
    }
}
