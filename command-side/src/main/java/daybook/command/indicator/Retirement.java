package daybook.command.indicator;

import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.command.indicator.DefinitionRefusal.IndicatorAlreadyWithdrawn;
import daybook.command.indicator.DefinitionRefusal.IndicatorWithdrawnBefore;
import daybook.command.indicator.DefinitionRefusal.IndicatorWithdrawnWithoutReason;
import daybook.command.indicator.DefinitionRefusal.ReturnEndsAfterWithdrawal;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorWithdrawn;
import java.time.LocalDate;
import java.util.List;

/** Decides when an indicator is measured no longer, and what that stands against. */
final class Retirement {

    private Retirement() {}

    /** @param reason as the request gives it; blank if it gives none */
    static Verdict decide(IndicatorState state, WithdrawIndicator command, String reason, LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        LocalDate withdrawn = state.withdrawn();
        if (withdrawn != null) {
            return Verdict.refused(new IndicatorAlreadyWithdrawn(command.indicator(), withdrawn));
        }
        LocalDate effective = command.effective();
        var objections = new Objections().future("effective", effective, today);
        for (Returned returned : state.reported().inForce()) {
            LocalDate to = returned.period().to();
            objections.when(
                    to.isAfter(effective), () -> new ReturnEndsAfterWithdrawal(returned.number(), to, effective));
        }
        return objections
                .when(reason.isBlank(), () -> new IndicatorWithdrawnWithoutReason(command.indicator()))
                .orElse(() -> new IndicatorWithdrawn(command.indicator(), effective));
    }

    /** Against anything that takes effect, or ends, after the indicator was withdrawn. */
    static List<Refusal> against(IndicatorState state, LocalDate day) {
        LocalDate withdrawn = state.withdrawn();
        return withdrawn != null && day.isAfter(withdrawn)
                ? List.of(new IndicatorWithdrawnBefore(withdrawn, day))
                : List.of();
    }
}
