package daybook.acts.indicatorset.adopt;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Record that an agreement, scorecard or plan was adopted for a period. */
@At(
        form = "/indicator-sets/new",
        sent = "/indicator-sets",
        shows = "/indicator-sets/{id}",
        asks = {"id", "title", "#when", "from", "to", "effective"})
@PutRight(
        by = {CorrectName.class, WithdrawEntry.class},
        how = "Correct its title, or withdraw the entry, saying why, while no indicator counts towards it.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AdoptIndicatorSet(
        @Asked("id") @ProposedFrom("title") IndicatorSetId set, String title, Period period, LocalDate effective)
        implements IndicatorSetCommand {}
