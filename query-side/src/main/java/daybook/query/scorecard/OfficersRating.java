package daybook.query.scorecard;

import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.Rag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an officer judged that an indicator stood. It is no figure and changes none.
 *
 * @param set in whose words
 * @param rag the colour that goes with the word
 * @param effective the day that it speaks of
 * @param entry that says so
 */
public record OfficersRating(
        IndicatorSetId set,
        String rating,
        Rag rag,
        @Nullable String note,
        LocalDate effective,
        long entry) {}
