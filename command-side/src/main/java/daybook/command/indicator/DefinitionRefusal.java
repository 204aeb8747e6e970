package daybook.command.indicator;

import daybook.command.desk.Refusal;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/** Reasons against what an indicator is said to be from a day on, or to be no longer. */
sealed interface DefinitionRefusal extends Refusal {

    record DefinitionChangesNothing(IndicatorId indicator) implements DefinitionRefusal {}

    record DefinitionBeforeTheLast(LocalDate since, LocalDate effective) implements DefinitionRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record DefinitionWithoutReason(IndicatorId indicator) implements DefinitionRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record IndicatorAlreadyWithdrawn(IndicatorId indicator, LocalDate withdrawn) implements DefinitionRefusal {}

    record IndicatorWithdrawnBefore(LocalDate withdrawn, LocalDate day) implements DefinitionRefusal {}

    record IndicatorWithdrawnWithoutReason(IndicatorId indicator) implements DefinitionRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record ReturnEndsAfterWithdrawal(int number, LocalDate to, LocalDate effective) implements DefinitionRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }
}
