package daybook.acts.indicator.recordreturn;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;

/** Record what the indicator stood at for a period. */
@At(
        form = "/indicators/{indicator}/returns/new",
        sent = "/indicators/{indicator}/returns",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record RecordIndicatorReturn(
        IndicatorId indicator,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Longest(Longest.NOTE) @Nullable String note)
        implements IndicatorCommand {}
