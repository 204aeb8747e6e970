package daybook.command.indicatorset;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an agreement, scorecard or plan was adopted for a period. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AdoptIndicatorSet(IndicatorSetId set, String title, Period period, LocalDate effective)
        implements IndicatorSetCommand {}
