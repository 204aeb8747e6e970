package daybook.acts.indicator.correctreturn;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * Put a return right. It stays one for the same period.
 *
 * @param corrects the number of the return
 */
@At(
        form = "/indicators/{indicator}/returns/{corrects}/correct",
        sent = "/indicators/{indicator}/returns/{corrects}/corrections",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record CorrectIndicatorReturn(
        IndicatorId indicator,
        int corrects,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status)
        implements IndicatorCommand {}
