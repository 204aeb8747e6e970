package daybook.query.asat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments as they are typed. */
final class Moments {

    private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-][0-9:]+)");

    private Moments() {}

    /** The moment that a text stands for: a date alone means the end of that day. Null if it stands for none. */
    static @Nullable Instant read(String text) {
        try {
            Instant moment = parsed(text);
            int year = moment.atZone(BookBasis.LONDON).getYear();
            return year < 1 || year > 9999 ? null : moment;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant parsed(String text) {
        if (WITH_OFFSET.matcher(text).matches()) {
            return OffsetDateTime.parse(text).toInstant();
        }
        return text.indexOf('T') >= 0
                ? LocalDateTime.parse(text).atZone(BookBasis.LONDON).toInstant()
                : LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(BookBasis.LONDON)
                        .toInstant()
                        .minusNanos(1_000);
    }
}
