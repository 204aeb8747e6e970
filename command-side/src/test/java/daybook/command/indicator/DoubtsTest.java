package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {

    private static IndicatorState defined(String unit, @Nullable Shape shape) {
        return IndicatorState.NONE.evolve(new IndicatorDefined(
                INDICATOR, "Excluded pupils", unit, null, shape, null, null, 0, day("2000-04-01")));
    }

    private static IndicatorState returned(
            IndicatorState state, int number, @Nullable String from, String to, String value) {
        return state.evolve(new IndicatorReturnRecorded(
                INDICATOR,
                number,
                new Period(from == null ? null : day(from), day(to)),
                measure(value),
                null,
                null,
                ReturnStatus.FINAL,
                null));
    }

    private static Verdict decide(
            IndicatorState state, @Nullable String from, String to, String value, @Nullable Boolean confirmed) {
        return Returns.decide(
                state,
                new RecordIndicatorReturn(
                        INDICATOR,
                        new Period(from == null ? null : day(from), day(to)),
                        measure(value),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null,
                        confirmed),
                TODAY);
    }

    @Test
    void a_percentage_above_a_hundred_is_recorded_once_somebody_says_that_it_is_right() {
        var state = defined("% of pupils", null);
        assertThat(rules(decide(state, null, "2007-03-31", "100", null))).isEmpty();
        assertThat(rules(decide(state, null, "2007-03-31", "100.1", null))).containsExactly("percentage-above-hundred");
        assertThat(rules(decide(state, null, "2007-03-31", "100.1", false)))
                .containsExactly("percentage-above-hundred");
        assertThat(rules(decide(state, null, "2007-03-31", "100.1", true))).isEmpty();
        assertThat(rules(decide(defined("pupils", null), null, "2007-03-31", "100.1", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"84.5,0.845", "84.5,8.45", "84.5,845", "-5,-50", "43870,431100", "100,20", "100,500", "2,10"})
    void ten_times_the_return_before_is_recorded_once_somebody_says_that_it_is_right(String before, String value) {
        var state = returned(defined("pupils", null), 1, null, "2006-03-31", before);
        assertThat(rules(decide(state, null, "2007-03-31", value, null)))
                .containsExactly("ten-times-the-return-before");
        assertThat(rules(decide(state, null, "2007-03-31", value, true))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100,20.1", "100,499.9", "0,50", "50,0", "1,9", "8,1"})
    void less_than_that_is_not_asked_about(String before, String value) {
        var state = returned(defined("pupils", null), 1, null, "2006-03-31", before);
        assertThat(rules(decide(state, null, "2007-03-31", value, null))).isEmpty();
    }

    @Test
    void it_is_the_return_before_and_not_one_before_that() {
        var state =
                returned(returned(defined("pupils", null), 1, null, "2004-03-31", "1"), 2, null, "2006-03-31", "50");
        assertThat(rules(decide(state, null, "2007-03-31", "60", null))).isEmpty();
    }

    @Test
    void a_return_that_is_late_is_held_against_the_one_after_and_not_against_one_after_that() {
        var state = returned(returned(defined("%", null), 1, null, "2006-03-31", "91.2"), 2, null, "2007-03-31", "9.2");
        assertThat(rules(decide(state, null, "2005-03-31", "9.1", null)))
                .containsExactly("ten-times-the-return-before");
        assertThat(rules(decide(state, null, "2005-03-31", "90.1", null))).isEmpty();
    }

    @Test
    void a_correction_is_held_against_the_figure_that_it_takes_the_place_of() {
        var state = returned(
                returned(defined("pupils", null), 1, null, "2006-03-31", "4000"), 2, null, "2007-03-31", "400");
        assertThat(rules(corrected(state, "4100", null))).containsExactly("ten-times-the-return-before");
        assertThat(rules(corrected(state, "4100", true))).isEmpty();
    }

    @Test
    void a_share_as_the_first_return_in_percent_is_recorded_once_somebody_says_that_it_is_right() {
        assertThat(rules(decide(defined("%", null), null, "2007-03-31", "0.912", null)))
                .containsExactly("percentage-below-one");
        assertThat(rules(decide(defined("%", null), null, "2007-03-31", "0.912", true)))
                .isEmpty();
        assertThat(rules(decide(defined("%", null), null, "2007-03-31", "1", null)))
                .isEmpty();
        assertThat(rules(decide(defined("%", null), null, "2007-03-31", "0", null)))
                .isEmpty();
        assertThat(rules(decide(defined("pupils", null), null, "2007-03-31", "0.912", null)))
                .isEmpty();
        var low = returned(defined("%", null), 1, null, "2006-03-31", "0.5");
        assertThat(rules(decide(low, null, "2007-03-31", "0.6", null))).isEmpty();
    }

    @Test
    void less_than_nothing_is_recorded_once_somebody_says_that_it_is_right() {
        assertThat(rules(decide(defined("pupils", null), null, "2007-03-31", "-4", null)))
                .containsExactly("return-below-nothing");
        assertThat(rules(decide(defined("pupils", null), null, "2007-03-31", "-4", true)))
                .isEmpty();
        var below = returned(defined("pounds of net gain", null), 1, null, "2006-03-31", "-3");
        assertThat(rules(decide(below, null, "2007-03-31", "-4", null))).isEmpty();
    }

    @Test
    void a_running_total_without_a_first_day_is_held_against_that_of_its_year() {
        var state = returned(defined("people", Shape.CUMULATIVE_YEAR), 1, "2006-04-01", "2006-09-30", "43870");
        assertThat(rules(decide(state, null, "2006-12-31", "45.100", null)))
                .containsExactly("ten-times-the-return-before");
        assertThat(rules(decide(state, null, "2006-12-31", "60000", null))).isEmpty();
        assertThat(rules(decide(state, null, "2007-04-30", "7000", null))).isEmpty();
    }

    @Test
    void a_running_total_that_begins_anew_is_held_against_one_that_is_as_long() {
        var year = returned(defined("people", Shape.CUMULATIVE_YEAR), 1, "2006-04-01", "2007-03-31", "6053");
        assertThat(rules(decide(year, "2007-04-01", "2007-04-30", "400", null))).isEmpty();
        var months = returned(year, 2, "2006-04-01", "2006-04-30", "500");
        assertThat(rules(decide(months, "2007-04-01", "2007-04-30", "40", null)))
                .containsExactly("ten-times-the-return-before");
    }

    @Test
    void what_was_counted_otherwise_before_is_not_compared() {
        var state = returned(defined("pupils", null), 1, null, "2006-03-31", "84.5")
                .evolve(new IndicatorDefinitionRevised(
                        INDICATOR,
                        "Excluded pupils",
                        "per 1,000",
                        null,
                        null,
                        null,
                        null,
                        0,
                        Series.BREAKS,
                        day("2006-04-01")));
        assertThat(rules(decide(state, null, "2007-03-31", "0.5", null))).isEmpty();
    }

    @Test
    void a_correction_is_asked_about_like_the_return_that_it_takes_the_place_of() {
        var state = returned(returned(defined("%", null), 1, null, "2006-03-31", "84.5"), 2, null, "2007-03-31", "85");
        assertThat(rules(corrected(state, "850", null)))
                .containsExactly("percentage-above-hundred", "ten-times-the-return-before");
        assertThat(rules(corrected(state, "850", true))).isEmpty();
        assertThat(rules(corrected(state, "86", null))).isEmpty();
    }

    private static Verdict corrected(IndicatorState state, String value, @Nullable Boolean confirmed) {
        return Corrections.decide(
                state,
                new CorrectIndicatorReturn(INDICATOR, 2, measure(value), null, null, ReturnStatus.FINAL, confirmed),
                "A slip");
    }
}
