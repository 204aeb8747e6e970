package daybook.acts.indicatorset.adoptscheme;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.RatingWord;
import java.time.LocalDate;
import java.util.List;

/**
 * Record in which words the indicators of the set are rated from a day on.
 *
 * @param ratings the best first
 */
@At(
        form = "/indicator-sets/{set}/scheme",
        sent = "/indicator-sets/{set}/schemes",
        shows = "/indicator-sets/{set}",
        from = "/indicator-sets",
        asks = {"ratings", "#when", "effective"})
@PutRight(
        by = {AdoptRatingScheme.class, WithdrawEntry.class},
        how = "Choose the right words from the same day, since what is recorded later counts, or withdraw the entry.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AdoptRatingScheme(IndicatorSetId set, List<RatingWord> ratings, LocalDate effective)
        implements IndicatorSetCommand {

    public AdoptRatingScheme {
        ratings = List.copyOf(ratings);
    }
}
