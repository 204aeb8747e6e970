package daybook.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A cell of a table that is taken out to be read and calculated with, not to be read in again. */
public sealed interface Value {

    /** Nothing is written. */
    Value NOTHING = new Text("");

    /** Words; they are kept from being taken for a formula. */
    record Text(String text) implements Value {}

    /** A number, with the digits that it was shown with. */
    record Quantity(BigDecimal number, Unit unit) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}

    /** A moment, in the time of the place where it was shown. */
    record Moment(LocalDateTime moment) implements Value {}

    /** What a number counts, which a workbook shows beside it. */
    enum Unit {
        NONE,
        POUNDS,
        /** The number is the one before the sign: 53.0 for 53.0%. */
        PERCENT
    }
}
