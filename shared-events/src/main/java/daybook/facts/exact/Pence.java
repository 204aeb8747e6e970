package daybook.facts.exact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in whole pence. Written as a string in JSON, since JSON readers may turn numbers into doubles. */
public record Pence(long value) implements Comparable<Pence> {

    public static final Pence ZERO = new Pence(0);

    /** No council's programme comes near it; anything above is a slip of the keyboard. */
    public static final Pence LARGEST = ofPounds(1_000_000_000_000L);

    public static Pence ofPounds(long pounds) {
        return new Pence(Math.multiplyExact(pounds, 100L));
    }

    /**
     * Pounds, with pence behind the point.
     *
     * @throws ArithmeticException if there is a part of a penny, or it does not fit
     */
    public static Pence ofPounds(BigDecimal pounds) {
        return new Pence(
                pounds.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pence parse(String pence) {
        return new Pence(Long.parseLong(pence));
    }

    @JsonValue
    public String text() {
        return Long.toString(value);
    }

    public Pence plus(Pence other) {
        return new Pence(Math.addExact(value, other.value));
    }

    public Pence minus(Pence other) {
        return new Pence(Math.subtractExact(value, other.value));
    }

    /** Rounded to the nearest penny, halves away from zero. */
    public Pence times(Ratio ratio) {
        return new Pence(ratio.times(new BigDecimal(value), 0).longValueExact());
    }

    @JsonIgnore
    public boolean isPositive() {
        return value > 0;
    }

    public BigDecimal pounds() {
        return BigDecimal.valueOf(value, 2);
    }

    @Override
    public int compareTo(Pence other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "£" + pounds();
    }
}
