package daybook.acts.indicator.define;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record what an indicator counts and how it is read. What a paper does not say is left out. */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record DefineIndicator(
        IndicatorId indicator,
        String title,
        @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable IndicatorId partOf,
        int decimals,
        LocalDate effective)
        implements IndicatorCommand {}
