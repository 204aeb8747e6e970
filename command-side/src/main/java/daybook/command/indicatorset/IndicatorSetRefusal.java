package daybook.command.indicatorset;

import daybook.command.desk.Refusal;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Reasons against what is asked for about an agreement, scorecard or plan. */
sealed interface IndicatorSetRefusal extends Refusal {

    record IndicatorAlreadyInSet(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "indicator";
        }
    }

    record IndicatorNotInSet(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {}

    record LeftBeforeItJoined(LocalDate joined, LocalDate effective) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record JoinedBeforeItLeft(LocalDate left, LocalDate effective) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record LeavingWithoutReason(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record MemberWithdrawn(IndicatorId indicator, LocalDate withdrawn, LocalDate effective)
            implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "indicator";
        }
    }

    record SchemeTooShort(int ratings) implements IndicatorSetRefusal {
        @Override
        public String field() {
            return "rating-2-word";
        }
    }

    record RatingNamedTwice(String word) implements IndicatorSetRefusal {}

    record SchemeChangesNothing(IndicatorSetId set) implements IndicatorSetRefusal {}

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
