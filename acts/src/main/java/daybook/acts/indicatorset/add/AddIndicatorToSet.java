package daybook.acts.indicatorset.add;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an indicator counts towards the set, under one of its themes. */
@At(
        form = "/indicator-sets/{set}/indicators/new",
        sent = "/indicator-sets/{set}/indicators",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AddIndicatorToSet(IndicatorSetId set, IndicatorId indicator, String theme, LocalDate effective)
        implements IndicatorSetCommand {}
