package daybook.facts.exact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** An exact fraction, such as the 3/5 of the stretch from which reward is paid. Rounded only to be shown. */
public record Ratio(BigFraction value) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigFraction.ZERO);
    public static final Ratio ONE = new Ratio(BigFraction.ONE);

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigFraction.of(numerator, denominator));
    }

    public static Ratio of(Measure measure) {
        BigDecimal exact = measure.value();
        return exact.scale() <= 0
                ? new Ratio(BigFraction.of(exact.toBigIntegerExact()))
                : new Ratio(BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale())));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        return new Ratio(BigFraction.parse(text));
    }

    @JsonValue
    public String text() {
        return value.getNumerator() + "/" + value.getDenominator();
    }

    public Ratio plus(Ratio other) {
        return new Ratio(value.add(other.value));
    }

    public Ratio minus(Ratio other) {
        return new Ratio(value.subtract(other.value));
    }

    public Ratio times(Ratio other) {
        return new Ratio(value.multiply(other.value));
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Ratio over(Ratio other) {
        return new Ratio(value.divide(other.value));
    }

    /** The product with a decimal, rounded to so many places, halves away from zero. */
    public BigDecimal times(BigDecimal amount, int places) {
        BigDecimal numerator = new BigDecimal(value.getNumerator()).multiply(amount);
        return numerator.divide(new BigDecimal(value.getDenominator()), places, RoundingMode.HALF_UP);
    }

    /** To be shown: rounded to so many places, halves away from zero. */
    public BigDecimal rounded(int places) {
        return times(BigDecimal.ONE, places);
    }

    /** To be shown as so many parts in a hundred, rounded to so many places. */
    public BigDecimal percent(int places) {
        return times(BigDecimal.valueOf(100), places);
    }

    @JsonIgnore
    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return text();
    }
}
