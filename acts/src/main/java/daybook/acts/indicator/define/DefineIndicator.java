package daybook.acts.indicator.define;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.kind.Numbered;
import daybook.acts.kind.ProposedFrom;
import daybook.facts.exact.Longest;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record what an indicator counts and how it is read. What a paper does not say is left out. */
@At(
        form = "/indicators/new",
        sent = "/indicators",
        shows = "/indicators/{id}",
        asks = {
            "id",
            "title",
            "unit",
            "#read",
            "polarity",
            "shape",
            "frequency",
            "decimals",
            "#belongs",
            "partOf",
            "effective"
        })
@PutRight(
        by = {ReviseDefinition.class, WithdrawIndicator.class},
        how = "Revise the definition, or withdraw the indicator.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record DefineIndicator(
        @Asked("id") @ProposedFrom("title") IndicatorId indicator,
        String title,
        @Longest(100) @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable IndicatorId partOf,
        @Numbered(least = 0, most = MOST_DECIMALS) int decimals,
        LocalDate effective)
        implements IndicatorCommand {}
