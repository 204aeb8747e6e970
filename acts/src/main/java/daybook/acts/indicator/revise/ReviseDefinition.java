package daybook.acts.indicator.revise;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.kind.Numbered;
import daybook.facts.exact.Longest;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an indicator is defined otherwise from a day on. What it is a part of stays as it is. */
@At(
        form = "/indicators/{indicator}/revise",
        sent = "/indicators/{indicator}/revisions",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"title", "unit", "polarity", "shape", "frequency", "decimals", "#from", "series", "effective"})
@PutRight(by = ReviseDefinition.class, how = "Revise the definition again.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ReviseDefinition(
        IndicatorId indicator,
        String title,
        @Longest(100) @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Numbered(least = 0, most = MOST_DECIMALS) int decimals,
        Series series,
        LocalDate effective)
        implements IndicatorCommand {}
