package daybook.acts.indicator.revise;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an indicator is defined otherwise from a day on. What it is a part of stays as it is. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ReviseDefinition(
        IndicatorId indicator,
        String title,
        @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        int decimals,
        Series series,
        LocalDate effective)
        implements IndicatorCommand {}
