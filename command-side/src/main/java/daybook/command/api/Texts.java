package daybook.command.api;

import daybook.command.api.ApiRefusal.JsonDateImpossible;
import daybook.command.api.ApiRefusal.JsonTextBlank;
import daybook.command.api.ApiRefusal.JsonTextMalformed;
import daybook.command.api.ApiRefusal.JsonTextTooLong;
import daybook.command.api.ApiRefusal.JsonTextUnprintable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads JSON strings: texts, dates, and exact values in their own form. */
final class Texts {

    private static final int ENOUGH = 80;

    /** As in the forms: councils as the law knows them today are younger, and nothing is planned beyond the latest. */
    private static final LocalDate EARLIEST = LocalDate.of(1889, 4, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Texts() {}

    /** What was read, or why it could not be. */
    sealed interface Read {}

    record Value(Object value) implements Read {}

    record Refused(ApiRefusal refusal) implements Read {}

    /** A text without the blanks around it, as the forms take it. */
    static Read text(String typed, int most, String pointer) {
        String text = typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            return new Refused(new JsonTextBlank(pointer));
        }
        if (text.length() > most) {
            return new Refused(new JsonTextTooLong(pointer, text.length(), most));
        }
        return text.codePoints().anyMatch(Texts::isUnprintable)
                ? new Refused(new JsonTextUnprintable(pointer))
                : new Value(text);
    }

    static Read exact(String typed, Written written, String pointer) {
        if (typed.isEmpty()) {
            return new Refused(new JsonTextBlank(pointer));
        }
        if (typed.length() > written.most()) {
            return new Refused(new JsonTextTooLong(pointer, typed.length(), written.most()));
        }
        var malformed =
                new Refused(new JsonTextMalformed(pointer, shortened(typed), written.words(), written.example()));
        if (!written.form().matcher(typed).matches()) {
            return malformed;
        }
        try {
            return new Value(written.reader().apply(typed));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException notOne) {
            return malformed;
        }
    }

    static Read day(String typed, String pointer) {
        var impossible = new Refused(new JsonDateImpossible(pointer, shortened(typed), EARLIEST, LATEST));
        if (!ISO_DATE.matcher(typed).matches()) {
            return impossible;
        }
        try {
            var date = LocalDate.parse(typed);
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? impossible : new Value(date);
        } catch (DateTimeException noSuchDay) {
            return impossible;
        }
    }

    /** Enough of it to be recognised, without what cannot be printed. */
    static String shortened(String typed) {
        String start = typed.length() <= ENOUGH ? typed : typed.substring(0, ENOUGH) + "…";
        return start.codePoints()
                .map(point -> isUnprintable(point) ? '\ufffd' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnprintable(int codePoint) {
        return codePoint != '\n'
                && codePoint != '\t'
                && (Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || !Character.isDefined(codePoint));
    }
}
