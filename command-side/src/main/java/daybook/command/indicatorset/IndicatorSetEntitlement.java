package daybook.command.indicatorset;

import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;
import daybook.facts.id.IndicatorId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;

/** What entitles to acts about agreements, scorecards and plans. A clause cannot name a set before it is adopted. */
final class IndicatorSetEntitlement {

    private IndicatorSetEntitlement() {}

    static Entitlement to(IndicatorSetCommand command) {
        Matter set = Matter.of(new Subject.OfIndicatorSet(command.set()));
        return switch (command) {
            case AdoptIndicatorSet _ -> Carriers.duty().orClause(set.orUnnamed());
            case AddIndicatorToSet add -> membership(set, add.indicator(), add.effective());
            case TakeIndicatorOutOfSet take -> membership(set, take.indicator(), take.effective());
            case AdoptRatingScheme adopt -> Carriers.duty().orClause(set).orDelegation(set, adopt.effective());
            case AgreeRewardTerms agree -> Carriers.duty().orClause(set).orDelegation(set, agree.effective());
        };
    }

    private static Entitlement membership(Matter set, IndicatorId indicator, LocalDate on) {
        Matter either = set.or(new Subject.OfIndicator(indicator));
        return Carriers.duty().orClause(either).orDelegation(either, on);
    }
}
