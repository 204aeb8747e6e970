package daybook.acts.indicatorset.takeout;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an indicator counts towards the set no longer, from a day on. */
@At(
        form = "/indicator-sets/{set}/indicators/{indicator}/leave",
        sent = "/indicator-sets/{set}/indicators/{indicator}/departures",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets")
@PutRight(by = AddIndicatorToSet.class, how = "Add the indicator to the scorecard again.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record TakeIndicatorOutOfSet(IndicatorSetId set, IndicatorId indicator, LocalDate effective)
        implements IndicatorSetCommand {}
