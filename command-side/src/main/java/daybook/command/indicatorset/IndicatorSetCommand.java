package daybook.command.indicatorset;

import daybook.command.desk.Command;
import daybook.facts.id.IndicatorSetId;

/** What can be asked for about an agreement, scorecard or plan. */
public sealed interface IndicatorSetCommand extends Command
        permits AddIndicatorToSet, AdoptIndicatorSet, AdoptRatingScheme, AgreeRewardTerms, TakeIndicatorOutOfSet {

    IndicatorSetId set();

    @Override
    default IndicatorSetId about() {
        return set();
    }
}
