package daybook.acts.indicatorset.agreeterms;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record from which share of the stretch on reward is paid. */
@At(
        form = "/indicator-sets/{set}/terms",
        sent = "/indicator-sets/{set}/terms",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AgreeRewardTerms(IndicatorSetId set, Ratio threshold, LocalDate effective)
        implements IndicatorSetCommand {}
