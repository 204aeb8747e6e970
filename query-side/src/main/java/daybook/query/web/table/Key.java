package daybook.query.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cell is sorted by: figures and dates by their size, before texts by their letters.
 *
 * @param size 0 for a text
 */
record Key(boolean isText, BigDecimal size, String text) implements Comparable<Key> {
    private static final Pattern FIGURE = Pattern.compile("^(-)?£?([0-9][0-9,]*(?:\\.[0-9]+)?)%?(?=$|[\\s(])");
    private static final Pattern DAY = Pattern.compile("^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::isText).thenComparing(Key::size).thenComparing(Key::text);

    static Key of(String cell) {
        var day = DAY.matcher(cell);
        if (day.find()) {
            try {
                long number = LocalDate.parse(day.group(), DATE).toEpochDay();
                return new Key(false, BigDecimal.valueOf(number), cell);
            } catch (DateTimeParseException noSuchDay) {
                return text(cell);
            }
        }
        var figure = FIGURE.matcher(cell);
        if (figure.find()) {
            var size = new BigDecimal(figure.group(2).replace(",", ""));
            return new Key(false, figure.group(1) == null ? size : size.negate(), "");
        }
        return text(cell);
    }

    private static Key text(String cell) {
        return new Key(true, BigDecimal.ZERO, cell.toLowerCase(Locale.UK));
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
