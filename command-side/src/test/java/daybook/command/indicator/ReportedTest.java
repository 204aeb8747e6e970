package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What has been reported so far, of two returns of which the first was corrected twice. */
class ReportedTest {

    private static final Period YEAR = new Period(day("2006-09-01"), day("2007-08-31"));
    private static final Period AUTUMN = new Period(day("2007-09-01"), day("2007-12-31"));

    private static Returned returned(int number, @Nullable Integer corrects, Period period) {
        return new Returned(number, corrects, period, measure("96"), null, null, ReturnStatus.FINAL);
    }

    private final Returned first = returned(1, null, YEAR);
    private final Returned other = returned(2, null, AUTUMN);
    private final Returned correction = returned(3, 1, YEAR);
    private final Returned again = returned(4, 3, YEAR);
    private final Reported reported =
            Reported.NOTHING.with(first).with(other).with(correction).with(again);

    @Test
    void the_latest_of_a_return_is_its_last_correction_whichever_is_asked_about() {
        assertThat(reported.latest(first)).isEqualTo(again);
        assertThat(reported.latest(correction)).isEqualTo(again);
        assertThat(reported.latest(again)).isEqualTo(again);
        assertThat(reported.latest(other)).isEqualTo(other);
    }

    @Test
    void in_force_is_what_was_neither_corrected_nor_withdrawn() {
        assertThat(reported.inForce()).containsExactly(other, again);
        assertThat(reported.without(2).inForce()).containsExactly(again);
        assertThat(reported.without(4).inForce())
                .as("what was corrected does not come back")
                .containsExactly(other);
    }

    @Test
    void a_return_is_found_by_its_number_and_the_next_follows_the_last() {
        assertThat(reported.returned(3)).isEqualTo(correction);
        assertThat(reported.returned(5)).isNull();
        assertThat(reported.next()).isEqualTo(5);
        assertThat(Reported.NOTHING.next()).isEqualTo(1);
    }

    @Test
    void only_the_withdrawn_one_is_withdrawn() {
        assertThat(reported.without(2).isWithdrawn(other)).isTrue();
        assertThat(reported.without(2).isWithdrawn(first)).isFalse();
    }

    @Nested
    class That_there_is_no_return {

        private final IndicatorReturnReportedUnavailable late =
                new IndicatorReturnReportedUnavailable(INDICATOR, YEAR, "late", null);
        private final IndicatorReturnReportedUnavailable later =
                new IndicatorReturnReportedUnavailable(INDICATOR, YEAR, "later still", null);
        private final IndicatorReturnReportedUnavailable autumn =
                new IndicatorReturnReportedUnavailable(INDICATOR, AUTUMN, "late", null);

        @Test
        void is_what_was_said_last_of_the_very_period() {
            var said = Reported.NOTHING.with(late).with(later).with(autumn);
            assertThat(said.lastMissing(YEAR)).isEqualTo(later);
            assertThat(said.lastMissing(AUTUMN)).isEqualTo(autumn);
            assertThat(said.lastMissing(new Period(null, day("2007-08-31")))).isNull();
        }
    }

    @Nested
    class A_period {

        private final Returned withoutStart = returned(1, null, new Period(null, day("2007-08-31")));

        @Test
        void is_told_from_another_by_its_end_or_by_two_different_starts() {
            assertThat(first.isFor(YEAR)).isTrue();
            assertThat(first.isFor(AUTUMN)).isFalse();
            assertThat(first.isFor(new Period(day("2007-01-01"), day("2007-08-31"))))
                    .isFalse();
        }

        @Test
        void whose_start_is_not_said_may_start_on_any_day() {
            assertThat(first.isFor(new Period(null, day("2007-08-31")))).isTrue();
            assertThat(withoutStart.isFor(YEAR)).isTrue();
            assertThat(withoutStart.isFor(new Period(null, day("2007-08-30")))).isFalse();
        }
    }

    @Test
    void a_correction_is_one_of_the_return_that_it_names_and_of_no_other() {
        assertThat(correction.isCorrectionOf(first)).isTrue();
        assertThat(correction.isCorrectionOf(other)).isFalse();
        assertThat(first.isCorrectionOf(first)).isFalse();
    }
}
