package daybook.facts.reward;

import static daybook.facts.reward.Outturns.coverage;
import static daybook.facts.reward.Outturns.decides;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutturnsTest {

    private static final LocalDate MARCH = LocalDate.of(2009, 3, 31);
    private static final LocalDate AUGUST = LocalDate.of(2008, 8, 31);

    private static Period period(@Nullable String from, String to) {
        return new Period(from == null ? null : LocalDate.parse(from), LocalDate.parse(to));
    }

    private static boolean snapshot(@Nullable Frequency frequency, String on, LocalDate due) {
        return decides(Shape.SNAPSHOT, frequency, period(null, on), due);
    }

    @Test
    void a_year_of_365_or_366_days_is_a_whole_year_whenever_it_begins() {
        assertThat(Outturns.isWholeYear(period("2007-04-01", "2008-03-31"))).isTrue();
        assertThat(Outturns.isWholeYear(period("2007-09-01", "2008-08-31"))).isTrue();
        assertThat(Outturns.isWholeYear(period("2007-04-01", "2008-03-30"))).isFalse();
        assertThat(Outturns.isWholeYear(period(null, "2008-03-31"))).isFalse();
    }

    @Test
    void the_return_that_ends_on_the_day_decides_however_often_there_is_one() {
        assertThat(snapshot(null, "2009-03-31", MARCH)).isTrue();
        assertThat(snapshot(Frequency.MONTHLY, "2009-03-31", MARCH)).isTrue();
        assertThat(snapshot(Frequency.QUARTERLY, "2009-03-31", MARCH)).isTrue();
    }

    @Test
    void a_return_for_a_later_period_decides_nothing() {
        assertThat(snapshot(Frequency.ANNUAL, "2010-03-31", MARCH)).isFalse();
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.ANNUAL, period("2009-04-01", "2010-03-31"), MARCH))
                .isFalse();
        assertThat(decides(Shape.ROLLING_YEAR, Frequency.QUARTERLY, period("2008-07-01", "2009-06-30"), MARCH))
                .isFalse();
    }

    @Test
    void an_earlier_return_decides_only_when_the_next_would_be_too_late() {
        assertThat(snapshot(Frequency.ANNUAL, "2008-08-31", MARCH)).isTrue();
        assertThat(snapshot(Frequency.ANNUAL, "2008-03-31", MARCH)).isFalse();
        assertThat(snapshot(Frequency.QUARTERLY, "2008-12-31", MARCH)).isFalse();
        assertThat(snapshot(Frequency.QUARTERLY, "2009-01-31", MARCH)).isTrue();
        assertThat(snapshot(Frequency.MONTHLY, "2009-02-28", MARCH)).isFalse();
        assertThat(snapshot(Frequency.MONTHLY, "2009-03-15", MARCH)).isTrue();
    }

    @Test
    void an_academic_year_decides_the_target_that_is_due_when_it_ends() {
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.ANNUAL, period("2007-09-01", "2008-08-31"), AUGUST))
                .isTrue();
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.ANNUAL, period("2006-09-01", "2007-08-31"), AUGUST))
                .isFalse();
    }

    @Test
    void where_nobody_has_said_how_often_an_earlier_return_decides_nothing() {
        assertThat(snapshot(null, "2009-03-30", MARCH)).isFalse();
        assertThat(snapshot(Frequency.ONCE, "2008-11-15", MARCH))
                .as("what is measured once has no next")
                .isTrue();
    }

    @Test
    void of_what_is_counted_within_a_year_only_a_whole_year_decides_however_often_it_is_returned() {
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY, period("2008-04-01", "2009-03-31"), MARCH))
                .isTrue();
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY, period("2007-04-01", "2008-03-31"), MARCH))
                .isFalse();
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY, period("2007-09-01", "2008-08-31"), MARCH))
                .isTrue();
        assertThat(decides(Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY, period("2009-01-01", "2009-03-31"), MARCH))
                .isFalse();
    }

    @Test
    void a_running_total_decides_on_the_day_itself() {
        assertThat(decides(Shape.CUMULATIVE_AGREEMENT, Frequency.MONTHLY, period("2006-04-01", "2009-03-31"), MARCH))
                .isTrue();
        assertThat(decides(Shape.CUMULATIVE_AGREEMENT, Frequency.MONTHLY, period("2006-04-01", "2009-03-15"), MARCH))
                .isFalse();
        assertThat(coverage(Shape.CUMULATIVE_AGREEMENT, period("2006-04-01", "2009-03-31"), null))
                .isEqualTo(Coverage.RUNNING_TOTAL);
    }
}
