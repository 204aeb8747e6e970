package daybook.command.indicatorset;

import daybook.command.desk.Refusal;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;

/** Reasons against what is asked for about an agreement, scorecard or plan. */
sealed interface IndicatorSetRefusal extends Refusal {

    record IndicatorAlreadyInSet(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "indicator";
        }
    }

    record RewardTermsAlreadyAgreed(IndicatorSetId set, Ratio threshold) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "threshold";
        }
    }

    record RewardShareOutOfRange(Ratio threshold) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "threshold";
        }
    }
}
