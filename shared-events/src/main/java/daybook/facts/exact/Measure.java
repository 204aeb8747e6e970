package daybook.facts.exact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * What an indicator stands at, in the indicator's own unit, with the digits it was given with. 5.0 and 5.00 are told
 * apart, since they claim different precision. Written as a string in JSON.
 */
public record Measure(BigDecimal value) implements Comparable<Measure> {

    /** Digits in all, before and behind the point: more is a slip of the keyboard. */
    public static final int MOST_DIGITS = 30;

    public Measure {
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("A measure has at most " + MOST_DIGITS + " digits");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Measure parse(String text) {
        return new Measure(new BigDecimal(text));
    }

    public static Measure of(long value) {
        return new Measure(BigDecimal.valueOf(value));
    }

    @JsonValue
    public String text() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Measure other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return text();
    }
}
