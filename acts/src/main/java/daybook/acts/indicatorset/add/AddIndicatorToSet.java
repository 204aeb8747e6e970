package daybook.acts.indicatorset.add;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an indicator counts towards the set, under one of its themes. */
@At(
        form = "/indicator-sets/{set}/indicators/new",
        sent = "/indicator-sets/{set}/indicators",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets")
@PutRight(
        by = TakeIndicatorOutOfSet.class,
        how = "Take the indicator out of the scorecard, and add it again if only the theme or the day was wrong.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AddIndicatorToSet(IndicatorSetId set, IndicatorId indicator, String theme, LocalDate effective)
        implements IndicatorSetCommand {}
