package daybook.acts.indicatorset.adopt;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an agreement, scorecard or plan was adopted for a period. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AdoptIndicatorSet(IndicatorSetId set, String title, Period period, LocalDate effective)
        implements IndicatorSetCommand {}
