package daybook.query.web.due;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.query.scorecard.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final Period SET = new Period(LocalDate.parse("2006-04-01"), LocalDate.parse("2009-03-31"));

    private static boolean isLate(Frequency frequency, @Nullable String last, String today) {
        LocalDate on = LocalDate.parse(today);
        var owed = last == null
                ? new Owed(LocalDate.parse("2006-04-01"), List.of())
                : new Owed(LocalDate.parse(last), List.of(LocalDate.parse(last)));
        return Lateness.ends(frequency, owed, SET, on).stream().anyMatch(end -> Lateness.isLate(frequency, end, on));
    }

    private static List<LocalDate> ends(Frequency frequency, String today, String... answered) {
        var owed = new Owed(
                LocalDate.parse("2006-04-01"),
                Stream.of(answered).map(LocalDate::parse).toList());
        return Lateness.ends(frequency, owed, SET, LocalDate.parse(today));
    }

    @Test
    void who_has_never_returned_is_late_too() {
        assertThat(isLate(Frequency.ANNUAL, null, "2007-03-30")).isFalse();
        assertThat(isLate(Frequency.ANNUAL, null, "2007-03-31")).isTrue();
        assertThat(isLate(Frequency.MONTHLY, null, "2006-05-31")).isFalse();
        assertThat(isLate(Frequency.MONTHLY, null, "2006-06-01")).isTrue();
    }

    @Test
    void a_set_that_has_ended_chases_nobody() {
        assertThat(isLate(Frequency.ANNUAL, "2006-03-31", "2009-03-31")).isTrue();
        assertThat(isLate(Frequency.ANNUAL, "2006-03-31", "2009-04-01")).isFalse();
    }

    @Test
    void a_month_is_late_when_the_next_has_ended() {
        assertThat(isLate(Frequency.MONTHLY, "2007-01-31", "2007-03-31")).isFalse();
        assertThat(isLate(Frequency.MONTHLY, "2007-01-31", "2007-04-01")).isTrue();
        assertThat(isLate(Frequency.QUARTERLY, "2007-02-28", "2007-05-30")).isFalse();
        assertThat(isLate(Frequency.QUARTERLY, "2007-02-28", "2007-05-31")).isTrue();
    }

    @Test
    void what_is_returned_once_or_whenever_is_never_late() {
        assertThat(isLate(Frequency.ONCE, null, "2008-01-01")).isFalse();
    }

    @Test
    void a_period_that_was_skipped_is_owed_still() {
        assertThat(ends(Frequency.QUARTERLY, "2006-12-30", "2006-09-30"))
                .containsExactly(LocalDate.parse("2006-06-30"));
        assertThat(ends(Frequency.QUARTERLY, "2007-03-30", "2006-06-30", "2006-12-31"))
                .containsExactly(LocalDate.parse("2006-09-30"));
    }

    @Test
    void a_return_for_some_other_day_does_not_shift_the_periods() {
        assertThat(ends(Frequency.QUARTERLY, "2006-12-31", "2006-06-30", "2006-09-30", "2006-10-31"))
                .isEmpty();
        assertThat(ends(Frequency.QUARTERLY, "2007-01-01", "2006-06-30", "2006-09-29"))
                .containsExactly(LocalDate.parse("2006-12-31"));
    }

    @Test
    void nothing_is_owed_from_before_the_set_or_before_anything_is_known_of_the_indicator() {
        assertThat(ends(Frequency.ANNUAL, "2008-01-01", "2007-08-31")).isEmpty();
        var owed = new Owed(LocalDate.parse("2006-10-15"), List.of(LocalDate.parse("2007-03-31")));
        assertThat(Lateness.ends(Frequency.QUARTERLY, owed, SET, LocalDate.parse("2007-04-30")))
                .containsExactly(LocalDate.parse("2006-12-31"));
    }
}
