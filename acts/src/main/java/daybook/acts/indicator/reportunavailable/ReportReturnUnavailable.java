package daybook.acts.indicator.reportunavailable;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say that for a period that has ended there is no return to be had, or not yet.
 *
 * @param expected the day by which a return is expected, if one can be named
 */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ReportReturnUnavailable(
        IndicatorId indicator,
        Period period,
        String why,
        @Nullable LocalDate expected) implements IndicatorCommand {}
