package daybook.acts.indicatorset.adoptscheme;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.RatingWord;
import java.time.LocalDate;
import java.util.List;

/**
 * Record in which words the indicators of the set are rated from a day on.
 *
 * @param ratings the best first
 */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record AdoptRatingScheme(IndicatorSetId set, List<RatingWord> ratings, LocalDate effective)
        implements IndicatorSetCommand {

    public AdoptRatingScheme {
        ratings = List.copyOf(ratings);
    }
}
