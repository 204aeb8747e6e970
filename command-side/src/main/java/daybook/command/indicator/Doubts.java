package daybook.command.indicator;

import daybook.command.indicator.IndicatorRefusal.PercentageAboveHundred;
import daybook.command.indicator.IndicatorRefusal.TenTimesTheReturnBefore;
import daybook.command.indicator.IndicatorState.Definition;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.register.Percentage;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures that look wrong and may yet be right: whoever returns one has to say that it is. */
final class Doubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Periods of so many days more or less are as long as each other. */
    private static final int AS_LONG = 10;

    private Doubts() {}

    /**
     * Against a percentage above 100, and against ten times the return before or a tenth of it.
     *
     * @param number of the return that is put right; 0 for one recorded anew
     */
    static List<Refusal> about(
            IndicatorState state,
            Definition definition,
            int number,
            Period period,
            Measure value,
            @Nullable Boolean confirmed) {
        if (Boolean.TRUE.equals(confirmed)) {
            return List.of();
        }
        String unit = definition.unit();
        var objections = new Objections()
                .when(
                        unit != null && Percentage.isUnit(unit) && value.value().compareTo(HUNDRED) > 0,
                        () -> new PercentageAboveHundred(value));
        before(state, definition, number, period)
                .filter(before -> isTenTimes(before.value().value(), value.value()))
                .ifPresent(before -> objections.when(
                        true,
                        () -> new TenTimesTheReturnBefore(
                                value,
                                before.number(),
                                before.value(),
                                before.period().to())));
        return objections.all();
    }

    private static Optional<Returned> before(IndicatorState state, Definition definition, int number, Period period) {
        return state.reported().inForce().stream()
                .filter(returned -> returned.number() != number
                        && returned.period().to().isBefore(period.to())
                        && definition.concerns(returned.period().to())
                        && isComparable(definition, returned.period(), period))
                .max(Comparator.comparing(returned -> returned.period().to()));
    }

    /** A running total begins anew: it is compared within its run, and else with one that is as long. */
    private static boolean isComparable(Definition definition, Period before, Period period) {
        LocalDate from = period.from();
        LocalDate begun = before.from();
        return switch (definition.shape()) {
            case CUMULATIVE_YEAR, CUMULATIVE_AGREEMENT ->
                from != null
                        && begun != null
                        && (from.equals(begun) || isAsLong(begun, before.to(), from, period.to()));
            case SNAPSHOT, SURVEY, ROLLING_YEAR -> true;
            case null -> from == null || begun == null || isAsLong(begun, before.to(), from, period.to());
        };
    }

    private static boolean isAsLong(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return Math.abs(ChronoUnit.DAYS.between(from, to) - ChronoUnit.DAYS.between(otherFrom, otherTo)) <= AS_LONG;
    }

    /** Either way. Nothing is no multiple of anything. */
    private static boolean isTenTimes(BigDecimal before, BigDecimal now) {
        BigDecimal one = before.abs();
        BigDecimal other = now.abs();
        return one.signum() > 0
                && other.signum() > 0
                && (one.compareTo(other.multiply(BigDecimal.TEN)) >= 0
                        || other.compareTo(one.multiply(BigDecimal.TEN)) >= 0);
    }
}
