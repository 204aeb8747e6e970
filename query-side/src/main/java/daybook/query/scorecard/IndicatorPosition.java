package daybook.query.scorecard;

import daybook.facts.exact.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands.
 *
 * @param reward the reward target in force that is due last
 * @param counted the latest return that can be held against a target
 * @param latest the latest return of any kind
 * @param missing that there is no return for a later period than the latest; null where nothing says so
 * @param without the performance expected without the agreement, as the printed threshold implies
 */
public record IndicatorPosition(
        Definition definition,
        @Nullable TargetLine reward,
        @Nullable ReturnLine counted,
        @Nullable ReturnLine latest,
        @Nullable Missing missing,
        @Nullable Ratio without,
        Stretch stretch) {}
