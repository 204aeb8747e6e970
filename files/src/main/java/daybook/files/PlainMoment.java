package daybook.files;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A moment as ISO 8601 has it, to the last digit that is known and with how far the place is from UTC. */
final class PlainMoment {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private PlainMoment() {}

    static String of(OffsetDateTime moment) {
        return FORMAT.format(moment);
    }
}
