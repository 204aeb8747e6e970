package daybook.store;

import java.time.LocalDate;

/**
 * A fact for the tests.
 *
 * @param text what is noted
 * @param on the date on which it took effect
 */
record Noted(String text, LocalDate on) {

    static final LocalDate DAY = LocalDate.of(2007, 12, 13);

    Noted(String text) {
        this(text, DAY);
    }
}
