package daybook.query.web;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.files.Value;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a page, with the way to what it rests on.
 *
 * @param value exactly what it is, for whoever takes it away
 * @param text the figure as it is shown, or why there is none
 * @param id of the element, for those who look for it; null where nobody does
 * @param trail the address of its trail; null where it has none
 * @param source the paper and the place that it was read from; null where it was worked out
 * @param note what has to be known to read it rightly; null where nothing has
 */
public record Figure(
        Value value,
        String text,
        @Nullable String id,
        @Nullable String trail,
        @Nullable Link source,
        @Nullable String note) {
    /** With how many decimals shares are shown. */
    private static final int SHARE_DECIMALS = 1;

    /** Words where a figure could be. */
    public static Figure of(String text) {
        return of(new Value.Text(text), text);
    }

    public static Figure of(Pence amount) {
        return of(new Value.Money(amount), Words.money(amount));
    }

    /** A measure of an indicator that is shown with so many decimals. */
    public static Figure of(Measure measure, int decimals) {
        return of(new Value.Quantity(measure.value(), decimals), Words.measure(measure, decimals));
    }

    /** What was worked out of measures, with as few decimals as tell it, at most so many. */
    public static Figure workedOut(Ratio ratio, int mostDecimals) {
        return of(new Value.Fraction(ratio, false, mostDecimals), Words.decimal(ratio, mostDecimals));
    }

    public static Figure share(Ratio ratio) {
        return of(new Value.Fraction(ratio, true, SHARE_DECIMALS), Words.percent(ratio));
    }

    public static Figure of(Value value, String text) {
        return new Figure(value, text, null, null, null, null);
    }

    public Figure id(String newId) {
        return new Figure(value, text, newId, trail, source, note);
    }

    public Figure trail(@Nullable String address) {
        return new Figure(value, text, id, address, source, note);
    }

    public Figure source(@Nullable Link paper) {
        return new Figure(value, text, id, trail, paper, note);
    }

    public Figure note(@Nullable String words) {
        return new Figure(value, text, id, trail, source, words);
    }
}
