package daybook.facts.indicator;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's judgement of how the indicator stood on a day, in a word of the scheme that a set uses.
 *
 * @param set whose scheme the word is of
 * @param note what the judgement rests on, where that was said
 */
public record IndicatorRated(
        IndicatorId indicator,
        IndicatorSetId set,
        String rating,
        @Nullable String note,
        LocalDate effective) implements IndicatorFact {}
