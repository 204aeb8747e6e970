package daybook.command.indicator;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/** Record that an indicator is measured no longer, after the day given. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record WithdrawIndicator(IndicatorId indicator, LocalDate effective) implements IndicatorCommand {}
