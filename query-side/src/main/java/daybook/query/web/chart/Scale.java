package daybook.query.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns values into places on the drawing. Ticks stand at round values, and the ends are ticks.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}; above {@code low}
 * @param step between two ticks
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, int from, int to) {
    private static final int MOST_STEPS = 6;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** A scale that has room for all of these values; there must be one at least. */
    static Scale covering(List<BigDecimal> values, int from, int to) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        if (least.compareTo(most) == 0) {
            least = least.subtract(BigDecimal.ONE);
            most = most.add(BigDecimal.ONE);
        }
        BigDecimal step = step(most.subtract(least));
        return new Scale(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step,
                from,
                to);
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(MOST_STEPS - 1), MathContext.DECIMAL64);
        BigDecimal magnitude = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(magnitude::multiply)
                .filter(candidate -> candidate.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** The place of a value, to the nearest unit of the drawing. */
    int at(BigDecimal value) {
        return value.subtract(low)
                        .multiply(BigDecimal.valueOf((long) to - from))
                        .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                        .intValueExact()
                + from;
    }

    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }
}
