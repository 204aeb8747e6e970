package daybook.command.indicatorset;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an indicator counts towards the set, under one of its themes. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AddIndicatorToSet(IndicatorSetId set, IndicatorId indicator, String theme, LocalDate effective)
        implements IndicatorSetCommand {}
