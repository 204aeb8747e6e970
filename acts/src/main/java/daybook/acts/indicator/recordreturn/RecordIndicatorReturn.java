package daybook.acts.indicator.recordreturn;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * Record what the indicator stood at for a period.
 *
 * @param confirmed whether a figure that looks wrong was said to be right; asked only where one does
 */
@At(
        form = "/indicators/{indicator}/returns/new",
        sent = "/indicators/{indicator}/returns",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@PutRight(
        by = {CorrectIndicatorReturn.class, WithdrawIndicatorReturn.class},
        how = "Correct the return, or withdraw it if it should never have been made; both say why.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record RecordIndicatorReturn(
        IndicatorId indicator,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Longest(Longest.NOTE) @Nullable String note,
        @Nullable Boolean confirmed)
        implements IndicatorCommand {

    /** Of which nobody was asked whether its figure is right. */
    public RecordIndicatorReturn(
            IndicatorId indicator,
            Period period,
            Measure value,
            @Nullable Measure numerator,
            @Nullable Measure denominator,
            ReturnStatus status,
            @Nullable String note) {
        this(indicator, period, value, numerator, denominator, status, note, null);
    }
}
