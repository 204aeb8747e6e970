package daybook.files;

import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A cell of a table that is taken out to be read and calculated with, not to be read in again: exactly what it says,
 * however few digits of it are shown.
 */
public sealed interface Value {

    /** Nothing is written. */
    Value NOTHING = new Text("");

    /** Words; they are kept from being taken for a formula. */
    record Text(String text) implements Value {}

    /** How many, or the number that something goes by. */
    record Count(long number) implements Value {}

    /** An amount of money. */
    record Money(Pence amount) implements Value {}

    /**
     * A number, with the digits that it was given with.
     *
     * @param decimals that are shown of it, where a format can tell the two apart
     */
    record Quantity(BigDecimal number, int decimals) implements Value {}

    /**
     * What was worked out as a fraction.
     *
     * @param isShare whether it is a share of a whole, which is shown in hundredths
     * @param decimals that are shown of it, where a format can tell the two apart
     */
    record Fraction(Ratio ratio, boolean isShare, int decimals) implements Value {

        /** As many digits as a decimal of 128 bits has: enough to work the fraction out again. */
        private static final MathContext ENDLESS = new MathContext(34, RoundingMode.HALF_UP);

        private static final BigInteger FIVE = BigInteger.valueOf(5);

        /** All of its digits where they come to an end, and 34 of them where they do not. */
        public BigDecimal decimal() {
            var numerator = new BigDecimal(ratio.value().getNumerator());
            var denominator = new BigDecimal(ratio.value().getDenominator());
            return comesToAnEnd() ? numerator.divide(denominator) : numerator.divide(denominator, ENDLESS);
        }

        private boolean comesToAnEnd() {
            BigInteger left = ratio.value().getDenominator().abs();
            left = left.shiftRight(left.getLowestSetBit());
            while (left.mod(FIVE).signum() == 0) {
                left = left.divide(FIVE);
            }
            return left.equals(BigInteger.ONE);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {}

    /** A moment, with the time of day at the place where it is shown. */
    record Moment(OffsetDateTime moment) implements Value {}

    /** As it stands in a file of plain text, where no format has a say. */
    default String plain() {
        return switch (this) {
            case Text(var text) -> text;
            case Count(var number) -> Long.toString(number);
            case Money(var amount) -> amount.pounds().toPlainString();
            case Quantity(var number, var _) -> number.toPlainString();
            case Fraction fraction -> fraction.decimal().toPlainString();
            case Day(var date) -> date.toString();
            case Moment(var moment) -> PlainMoment.of(moment);
        };
    }
}
