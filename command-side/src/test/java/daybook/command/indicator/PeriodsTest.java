package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Each against an indicator with one return, for 1 April to 30 September 2006. */
class PeriodsTest {

    private static IndicatorState state(Shape shape) {
        return IndicatorState.NONE
                .evolve(new IndicatorDefined(
                        INDICATOR, "Excluded pupils", null, null, shape, null, null, 0, day("2006-04-01")))
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(day("2006-04-01"), day("2006-09-30")),
                        measure("96"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
    }

    private static List<String> returned(Shape shape, String from, String to) {
        return rules(Returns.decide(state(shape), ReturnsTest.of(from, to, "95", null, null), TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"SNAPSHOT", "SURVEY", "CUMULATIVE_YEAR", "CUMULATIVE_AGREEMENT"})
    @NullSource
    void a_return_for_a_period_that_overlaps_another_is_refused(Shape shape) {
        assertThat(returned(shape, "2006-07-01", "2006-12-31")).containsExactly("periods-overlap");
        assertThat(returned(shape, "2006-07-01", "2006-09-30")).containsExactly("periods-overlap");
        assertThat(returned(shape, "2006-03-01", "2006-04-01")).containsExactly("periods-overlap");
    }

    @ParameterizedTest
    @CsvSource({"2006-10-01, 2006-12-31", "2006-01-01, 2006-03-31"})
    void a_return_for_a_period_right_before_or_after_is_recorded(String from, String to) {
        assertThat(returned(Shape.SNAPSHOT, from, to)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CUMULATIVE_YEAR", "CUMULATIVE_AGREEMENT"})
    void running_totals_start_on_the_same_day(Shape shape) {
        assertThat(returned(shape, "2006-04-01", "2006-12-31")).isEmpty();
    }

    @Test
    void a_snapshot_of_a_longer_period_from_the_same_day_overlaps() {
        assertThat(returned(Shape.SNAPSHOT, "2006-04-01", "2006-12-31")).containsExactly("periods-overlap");
    }

    @Test
    void rolling_years_overlap_as_they_roll() {
        assertThat(returned(Shape.ROLLING_YEAR, "2006-01-01", "2006-12-31")).isEmpty();
    }

    @Test
    void a_period_of_one_day_is_a_position_and_told_on_that_very_day() {
        assertThat(returned(Shape.SNAPSHOT, "2008-02-20", "2008-02-20")).isEmpty();
        assertThat(returned(Shape.SNAPSHOT, "2008-02-19", "2008-02-20")).containsExactly("period-not-ended");
    }

    @Test
    void a_period_overlaps_nothing_that_was_told_as_a_position() {
        var position = ReturnsTest.defined(null)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(null, day("2006-09-30")),
                        measure("96"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
        assertThat(rules(Returns.decide(position, ReturnsTest.of("2006-07-01", "2006-12-31", "95", null, null), TODAY)))
                .isEmpty();
    }

    @Test
    void a_position_on_a_day_overlaps_nothing() {
        assertThat(returned(Shape.SNAPSHOT, null, "2006-08-31")).isEmpty();
    }
}
