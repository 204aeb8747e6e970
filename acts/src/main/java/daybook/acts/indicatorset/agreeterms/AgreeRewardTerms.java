package daybook.acts.indicatorset.agreeterms;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record from which share of the stretch on reward is paid, from a day on: also where the terms are revised. */
@At(
        form = "/indicator-sets/{set}/terms",
        sent = "/indicator-sets/{set}/terms",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets")
@PutRight(
        by = {AgreeRewardTerms.class, WithdrawEntry.class},
        how = "Withdraw the entry, saying why, or record the terms anew from the later day on which they changed.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AgreeRewardTerms(IndicatorSetId set, Ratio threshold, LocalDate effective)
        implements IndicatorSetCommand {}
