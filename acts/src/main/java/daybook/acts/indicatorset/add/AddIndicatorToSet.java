package daybook.acts.indicatorset.add;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an indicator counts towards the set, under one of its themes. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AddIndicatorToSet(IndicatorSetId set, IndicatorId indicator, String theme, LocalDate effective)
        implements IndicatorSetCommand {}
