package daybook.command.indicator;

import daybook.command.indicator.IndicatorRefusal.DenominatorNotPositive;
import daybook.command.indicator.IndicatorRefusal.NumeratorNegative;
import daybook.command.indicator.IndicatorRefusal.NumeratorWithoutDenominator;
import daybook.command.indicator.IndicatorRefusal.ValueDisagrees;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Ratio;
import daybook.facts.plausible.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a returned value against the numerator and denominator that it was worked out from. */
final class Quotient {

    private static final Pattern PER_SO_MANY = Pattern.compile("per ([1-9][0-9,]{1,12})");

    private Quotient() {}

    static List<Refusal> objections(
            Measure value, @Nullable Measure numerator, @Nullable Measure denominator, @Nullable String unit) {
        if (numerator == null && denominator == null) {
            return List.of();
        }
        if (numerator == null) {
            return List.of(new NumeratorWithoutDenominator("numerator"));
        }
        if (denominator == null) {
            return List.of(new NumeratorWithoutDenominator("denominator"));
        }
        if (denominator.value().signum() <= 0) {
            return List.of(new DenominatorNotPositive(denominator));
        }
        Ratio exact = Ratio.of(numerator).over(Ratio.of(denominator));
        return new Objections()
                .when(numerator.value().signum() < 0, () -> new NumeratorNegative(numerator))
                .when(
                        scales(unit).stream().noneMatch(scale -> agrees(value, exact, scale)),
                        () -> new ValueDisagrees(value, numerator, denominator, expected(value, exact, unit)))
                .all();
    }

    /** Rounded to the digits that the value was given with, either way of a half. */
    private static boolean agrees(Measure value, Ratio exact, long scale) {
        Ratio gap = Ratio.of(value).minus(exact.times(Ratio.of(scale, 1)));
        Ratio halfOfLastDigit = Ratio.of(new Measure(BigDecimal.ONE.scaleByPowerOfTen(-digits(value))))
                .times(Ratio.of(1, 2));
        return gap.compareTo(halfOfLastDigit) <= 0 && Ratio.ZERO.minus(gap).compareTo(halfOfLastDigit) <= 0;
    }

    private static BigDecimal expected(Measure value, Ratio exact, @Nullable String unit) {
        long likeliest = scales(unit).stream().max(Long::compare).orElse(1L);
        return exact.times(BigDecimal.valueOf(likeliest), digits(value));
    }

    private static int digits(Measure value) {
        return Math.max(value.value().scale(), 0);
    }

    /** Percentages are per hundred, rates per so many as their unit says; an unknown unit may be a share or a percentage. */
    private static Set<Long> scales(@Nullable String unit) {
        if (unit == null) {
            return Set.of(1L, 100L);
        }
        String lower = unit.toLowerCase(Locale.UK);
        var perSoMany = PER_SO_MANY.matcher(lower);
        if (perSoMany.find()) {
            return Set.of(Long.parseLong(perSoMany.group(1).replace(",", "")));
        }
        return Percent.isUnit(unit) ? Set.of(100L) : Set.of(1L, 100L);
    }
}
