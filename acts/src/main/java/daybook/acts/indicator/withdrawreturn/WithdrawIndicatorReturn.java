package daybook.acts.indicator.withdrawreturn;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.facts.id.IndicatorId;

/**
 * Withdraw a return that should never have been recorded, and whatever it had corrected with it.
 *
 * @param number of the return that stands for its period
 */
@At(
        form = "/indicators/{indicator}/returns/{number}/withdraw",
        sent = "/indicators/{indicator}/returns/{number}/withdrawals",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@PutRight(by = RecordIndicatorReturn.class, how = "Record the return again.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record WithdrawIndicatorReturn(IndicatorId indicator, int number) implements IndicatorCommand {}
