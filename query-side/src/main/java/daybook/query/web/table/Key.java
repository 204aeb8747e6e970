package daybook.query.web.table;

import daybook.files.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;

/**
 * What a cell is sorted by: figures, days and moments by their size, before texts by their letters.
 *
 * @param size 0 for a text
 */
record Key(boolean isText, BigDecimal size, String text) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::isText).thenComparing(Key::size).thenComparing(Key::text);

    static Key of(Value value) {
        return switch (value) {
            case Value.Text(var text) -> new Key(true, BigDecimal.ZERO, text.toLowerCase(Locale.UK));
            case Value.Count(var number) -> sized(BigDecimal.valueOf(number));
            case Value.Money(var amount) -> sized(amount.pounds());
            case Value.Quantity(var number, var _) -> sized(number);
            case Value.Fraction fraction -> sized(fraction.decimal());
            case Value.Day(var date) -> sized(BigDecimal.valueOf(date.toEpochDay()));
            case Value.Moment(var moment) ->
                sized(BigDecimal.valueOf(moment.toEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9)));
        };
    }

    private static Key sized(BigDecimal size) {
        return new Key(false, size, "");
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
