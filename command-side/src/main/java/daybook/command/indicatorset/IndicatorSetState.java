package daybook.command.indicatorset;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions about an agreement, scorecard or plan lean on. */
record IndicatorSetState(
        boolean adopted, Set<IndicatorId> members, @Nullable Ratio rewardThreshold) {

    static final IndicatorSetState NONE = new IndicatorSetState(false, Set.of(), null);

    IndicatorSetState {
        members = Set.copyOf(members);
    }

    IndicatorSetState evolve(IndicatorSetFact fact) {
        return switch (fact) {
            case IndicatorSetAdopted _ -> new IndicatorSetState(true, members, rewardThreshold);
            case IndicatorJoinedSet joined -> {
                var more = new HashSet<>(members);
                more.add(joined.indicator());
                yield new IndicatorSetState(adopted, more, rewardThreshold);
            }
            case RewardTermsAgreed agreed -> new IndicatorSetState(adopted, members, agreed.threshold());
        };
    }
}
