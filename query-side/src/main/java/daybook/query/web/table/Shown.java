package daybook.query.web.table;

import daybook.files.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A cell as a page shows it, taken apart: a figure that has a note beside it is still a figure.
 *
 * @param main what it says
 * @param note what is said beside it, in smaller letters or as a tag
 * @param source where that stands
 */
record Shown(String main, String note, String source) {
    static final Shown NOTHING = new Shown("", "", "");

    /** What somebody does rather than reads. */
    private static final String ACTS = "form, button, svg, script, .govuk-visually-hidden, .daybook-act";

    private static final Pattern FIGURE = Pattern.compile("(-)?(£)?([0-9][0-9,]*(?:\\.[0-9]+)?)(%)?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}(, [0-9:]{8})?");

    static Shown of(Element cell) {
        Element left = cell.clone();
        left.select(ACTS).remove();
        String source = removed(left, ".daybook-source");
        String note = removed(left, ".daybook-note");
        String tag = removed(left, ".govuk-tag");
        String main = left.text().strip();
        return main.isEmpty()
                ? new Shown(tag, note, source)
                : new Shown(main, note.isEmpty() || tag.isEmpty() ? tag + note : tag + "; " + note, source);
    }

    /** Whether it holds nothing but something to do. */
    static boolean isAct(Element cell) {
        return !cell.select("form, button").isEmpty() && of(cell).equals(NOTHING);
    }

    private static String removed(Element cell, String selected) {
        List<Element> found = List.copyOf(cell.select(selected));
        String text = found.stream()
                .map(part -> part.text().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        found.forEach(Element::remove);
        return text;
    }

    Value value() {
        Matcher figure = FIGURE.matcher(main);
        if (figure.matches()) {
            var number = new BigDecimal(figure.group(3).replace(",", ""));
            return new Value.Quantity(
                    figure.group(1) == null ? number : number.negate(),
                    figure.group(2) != null
                            ? Value.Unit.POUNDS
                            : figure.group(4) != null ? Value.Unit.PERCENT : Value.Unit.NONE);
        }
        return DAY.matcher(main).matches() ? day(main) : new Value.Text(main);
    }

    private static Value day(String text) {
        try {
            return text.contains(",")
                    ? new Value.Moment(LocalDateTime.parse(text, MOMENT))
                    : new Value.Day(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException noSuchDay) {
            return new Value.Text(text);
        }
    }
}
