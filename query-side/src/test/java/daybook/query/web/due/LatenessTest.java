package daybook.query.web.due;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final Period SET = new Period(LocalDate.parse("2006-04-01"), LocalDate.parse("2009-03-31"));

    private static boolean isLate(Frequency frequency, @Nullable String last, String today) {
        return Lateness.isLate(frequency, last == null ? null : LocalDate.parse(last), SET, LocalDate.parse(today));
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
}
