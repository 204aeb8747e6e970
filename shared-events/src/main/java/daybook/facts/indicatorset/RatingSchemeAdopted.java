package daybook.facts.indicatorset;

import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;
import java.util.List;

/** From a date on officers rate the indicators of the set in these words, the best first. */
public record RatingSchemeAdopted(IndicatorSetId set, List<RatingWord> ratings, LocalDate effective)
        implements IndicatorSetFact {

    public RatingSchemeAdopted {
        ratings = List.copyOf(ratings);
    }
}
