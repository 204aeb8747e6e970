package daybook.facts.indicatorset;

import daybook.facts.Fact;
import daybook.facts.id.IndicatorSetId;

/** What has happened to an agreement, scorecard or plan. */
public sealed interface IndicatorSetFact extends Fact
        permits IndicatorJoinedSet, IndicatorLeftSet, IndicatorSetAdopted, RatingSchemeAdopted, RewardTermsAgreed {

    IndicatorSetId set();

    @Override
    default IndicatorSetId about() {
        return set();
    }
}
