package daybook.acts.indicator.rate;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judge how an indicator stood on a day, in a word of the scheme that a set uses.
 *
 * @param rating the word, as the scheme has it
 */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record RateIndicator(
        IndicatorId indicator,
        IndicatorSetId set,
        String rating,
        @Nullable String note,
        LocalDate effective) implements IndicatorCommand {}
