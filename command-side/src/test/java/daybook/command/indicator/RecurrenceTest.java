package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
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

class RecurrenceTest {

    private static IndicatorState defined(@Nullable Shape shape, @Nullable Frequency frequency) {
        return IndicatorState.NONE.evolve(new IndicatorDefined(
                INDICATOR, "Excluded pupils", "pupils", null, shape, frequency, null, 0, day("2000-04-01")));
    }

    private static Verdict returned(IndicatorState state, @Nullable String from, String to) {
        return Returns.decide(state, ReturnsTest.of(from, to, "96", null, null), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, SNAPSHOT, 2007-04-01, 2007-04-30",
        "QUARTERLY, , 2007-04-01, 2007-04-30",
        "QUARTERLY, CUMULATIVE_YEAR, 2007-04-01, 2007-05-31",
        "QUARTERLY, ROLLING_YEAR, 2007-04-01, 2007-06-30",
        "MONTHLY, SNAPSHOT, 2007-04-01, 2007-06-30",
        "ANNUAL, SNAPSHOT, 2007-04-01, 2007-06-30",
        "ANNUAL, , 2006-04-01, 2007-09-30"
    })
    void a_period_of_another_length_than_is_due_is_refused(
            Frequency frequency, @Nullable Shape shape, String from, String to) {
        assertThat(rules(returned(defined(shape, frequency), from, to))).containsExactly("period-not-of-the-frequency");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, SNAPSHOT, , 2007-11-30",
        "QUARTERLY, SNAPSHOT, 2007-11-30, 2007-11-30",
        "QUARTERLY, SNAPSHOT, 2007-12-01, 2008-02-19",
        "QUARTERLY, CUMULATIVE_YEAR, 2007-04-01, 2007-09-30",
        "QUARTERLY, CUMULATIVE_YEAR, 2006-04-01, 2007-03-31",
        "QUARTERLY, ROLLING_YEAR, 2006-07-01, 2007-06-30",
        "MONTHLY, CUMULATIVE_AGREEMENT, 2006-04-01, 2007-11-30",
        "MONTHLY, , 2007-02-01, 2007-02-28",
        "MONTHLY, , 2007-01-29, 2007-02-25",
        "ANNUAL, SNAPSHOT, 2006-09-01, 2007-08-31",
        "ANNUAL, SURVEY, 2007-02-01, 2007-03-31",
        "ONCE, , 2007-02-01, 2007-03-31",
        ", , 2007-02-01, 2007-02-03"
    })
    void a_period_as_it_is_due_is_recorded(
            @Nullable Frequency frequency, @Nullable Shape shape, @Nullable String from, String to) {
        assertThat(rules(returned(defined(shape, frequency), from, to))).isEmpty();
    }

    private static IndicatorState quarter(@Nullable Shape shape, @Nullable String from) {
        return defined(shape, Frequency.QUARTERLY)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(from == null ? null : day(from), day("2007-09-30")),
                        measure("96"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "SNAPSHOT, , , 2007-09-29",
        "SNAPSHOT, , 2007-10-31, 2007-10-31",
        ", , , 2007-10-31",
        "CUMULATIVE_YEAR, 2007-04-01, , 2007-10-31",
        "CUMULATIVE_AGREEMENT, 2006-04-01, , 2007-11-15",
        "ROLLING_YEAR, 2006-10-01, , 2007-10-31"
    })
    void a_day_on_which_no_period_ends_is_recorded_once_somebody_says_that_it_is_right(
            @Nullable Shape shape, @Nullable String first, @Nullable String from, String to) {
        assertThat(rules(returned(quarter(shape, first), from, to))).containsExactly("end-of-no-period");
        var confirmed = new RecordIndicatorReturn(
                INDICATOR,
                new Period(from == null ? null : day(from), day(to)),
                measure("96"),
                null,
                null,
                ReturnStatus.FINAL,
                null,
                true);
        assertThat(rules(Returns.decide(quarter(shape, first), confirmed, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31", "2007-06-30", "2005-12-31"})
    void a_day_on_which_a_period_ends_is_not_asked_about(String to) {
        assertThat(rules(returned(quarter(Shape.SNAPSHOT, null), null, to))).isEmpty();
        assertThat(rules(returned(quarter(Shape.CUMULATIVE_YEAR, "2007-04-01"), null, to)))
                .isEmpty();
    }

    @Test
    void what_is_counted_over_a_time_ends_with_a_month_while_there_is_no_return_yet() {
        var first = defined(Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY);
        assertThat(rules(returned(first, null, "2007-11-15"))).containsExactly("end-of-no-period");
        assertThat(rules(returned(first, null, "2007-11-30"))).isEmpty();
    }

    @Test
    void the_question_names_the_days_on_which_periods_end() {
        var verdict = returned(quarter(Shape.SNAPSHOT, null), null, "2007-10-31");
        var said = RefusalTexts.of(((Verdict.Rejected) verdict).refusals().getFirst());
        assertThat(said.message()).contains("31 October 2007", "30 September 2007", "31 December 2007");
    }

    @Test
    void the_refusal_names_the_periods_that_there_are() {
        var verdict = returned(defined(Shape.SNAPSHOT, Frequency.QUARTERLY), "2007-06-01", "2007-06-30");
        var said = RefusalTexts.of(((Verdict.Rejected) verdict).refusals().getFirst());
        assertThat(said.message()).contains("quarterly", "1 June 2007 to 30 June 2007");
        assertThat(said.wayOut()).contains("1 June 2007 to 31 August 2007", "1 April 2007 to 30 June 2007");
    }

    @Test
    void that_there_is_no_return_is_said_of_its_periods_too() {
        var report = new ReportReturnUnavailable(
                INDICATOR, new Period(day("2007-04-01"), day("2007-04-30")), "It was not counted", null);
        assertThat(rules(Unavailability.decide(defined(Shape.SNAPSHOT, Frequency.QUARTERLY), report, TODAY)))
                .containsExactly("period-not-of-the-frequency");
    }

    @Test
    void a_period_before_the_frequency_was_revised_is_not_held_against_it() {
        var state = defined(null, Frequency.MONTHLY)
                .evolve(new IndicatorDefinitionRevised(
                        INDICATOR,
                        "Excluded pupils",
                        "pupils",
                        null,
                        null,
                        Frequency.QUARTERLY,
                        null,
                        0,
                        Series.CONTINUES,
                        day("2007-07-01")));
        assertThat(rules(returned(state, "2007-05-01", "2007-05-31"))).isEmpty();
        assertThat(rules(returned(state, "2007-07-01", "2007-07-31"))).containsExactly("period-not-of-the-frequency");
    }
}
