package daybook.command.indicator;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/** Reasons against what an indicator is said to be from a day on, or to be no longer. */
sealed interface DefinitionRefusal extends Refusal {

    record DefinitionChangesNothing(IndicatorId indicator) implements DefinitionRefusal {}

    @LiesIn("effective")
    record DefinitionBeforeTheLast(LocalDate since, LocalDate effective) implements DefinitionRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record DefinitionWithoutReason(IndicatorId indicator) implements DefinitionRefusal {}

    record IndicatorAlreadyWithdrawn(IndicatorId indicator, LocalDate withdrawn) implements DefinitionRefusal {}

    record IndicatorWithdrawnBefore(LocalDate withdrawn, LocalDate day) implements DefinitionRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record IndicatorWithdrawnWithoutReason(IndicatorId indicator) implements DefinitionRefusal {}

    @LiesIn("effective")
    record ReturnEndsAfterWithdrawal(int number, LocalDate to, LocalDate effective) implements DefinitionRefusal {}
}
