package daybook.acts.indicatorset;

import daybook.acts.Command;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.facts.id.IndicatorSetId;

/** What can be asked for about an agreement, scorecard or plan. */
public sealed interface IndicatorSetCommand extends Command
        permits AdoptIndicatorSet, AddIndicatorToSet, TakeIndicatorOutOfSet, AdoptRatingScheme, AgreeRewardTerms {

    IndicatorSetId set();

    @Override
    default IndicatorSetId about() {
        return set();
    }
}
