package daybook.acts.indicator.reportunavailable;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say that for a period that has ended there is no return to be had, or not yet.
 *
 * @param expected the day by which a return is expected, if one can be named
 */
@At(
        form = "/indicators/{indicator}/unavailable/new",
        sent = "/indicators/{indicator}/unavailable",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"from", "to", "#because", "why", "expected"})
@PutRight(
        by = {RecordIndicatorReturn.class, ReportReturnUnavailable.class},
        how = "Record the return, or say again why it is not available: what is recorded later counts.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ReportReturnUnavailable(
        IndicatorId indicator,
        Period period,
        @Longest(Longest.NOTE) String why,
        @Nullable LocalDate expected) implements IndicatorCommand {}
