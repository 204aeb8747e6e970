package daybook.command.indicator;

import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.command.indicator.IndicatorRefusal.ReturnNotKnown;
import daybook.command.indicator.IndicatorRefusal.ReturnSuperseded;
import daybook.command.indicator.IndicatorRefusal.ReturnWithdrawn;
import daybook.command.indicator.IndicatorRefusal.WithdrawalWithoutReason;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorReturnWithdrawn;

/** Decides how what should never have been recorded is withdrawn. */
final class Withdrawals {

    private Withdrawals() {}

    /** @param reason as the request gives it; blank if it gives none */
    static Verdict decide(IndicatorState state, WithdrawIndicatorReturn command, String reason) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Returned mistaken = state.reported().returned(command.number());
        if (mistaken == null) {
            return Verdict.refused(new ReturnNotKnown(command.indicator(), command.number()));
        }
        Returned latest = state.reported().latest(mistaken);
        if (state.reported().isWithdrawn(latest)) {
            return Verdict.refused(new ReturnWithdrawn(latest.number()));
        }
        return new Objections()
                .when(
                        latest.number() != mistaken.number(),
                        () -> new ReturnSuperseded(mistaken.number(), latest.number()))
                .when(reason.isBlank(), () -> new WithdrawalWithoutReason(mistaken.number()))
                .orElse(() -> new IndicatorReturnWithdrawn(command.indicator(), mistaken.number(), mistaken.period()));
    }
}
