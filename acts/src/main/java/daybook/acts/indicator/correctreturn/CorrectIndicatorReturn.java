package daybook.acts.indicator.correctreturn;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * Put a return right. It stays one for the same period.
 *
 * @param corrects the number of the return
 * @param confirmed whether a figure that looks wrong was said to be right; asked only where one does
 */
@At(
        form = "/indicators/{indicator}/returns/{corrects}/correct",
        sent = "/indicators/{indicator}/returns/{corrects}/corrections",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@PutRight(
        by = {CorrectIndicatorReturn.class, WithdrawIndicatorReturn.class},
        how = "Correct the correction, or withdraw it.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record CorrectIndicatorReturn(
        IndicatorId indicator,
        int corrects,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Nullable Boolean confirmed)
        implements IndicatorCommand {

    /** Of which nobody was asked whether its figure is right. */
    public CorrectIndicatorReturn(
            IndicatorId indicator,
            int corrects,
            Measure value,
            @Nullable Measure numerator,
            @Nullable Measure denominator,
            ReturnStatus status) {
        this(indicator, corrects, value, numerator, denominator, status, null);
    }
}
