package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnsTest {

    static IndicatorState defined(String unit) {
        return IndicatorState.NONE.evolve(
                new IndicatorDefined(INDICATOR, "Excluded pupils", unit, null, null, null, null, 0, day("2006-04-01")));
    }

    static RecordIndicatorReturn of(String from, String to, String value, String numerator, String denominator) {
        return new RecordIndicatorReturn(
                INDICATOR,
                new Period(from == null ? null : day(from), day(to)),
                measure(value),
                read(numerator),
                read(denominator),
                ReturnStatus.FINAL,
                null);
    }

    private static Measure read(String digits) {
        return digits == null ? null : measure(digits);
    }

    private static Verdict decide(IndicatorState state, RecordIndicatorReturn command) {
        return Returns.decide(state, command, TODAY);
    }

    @Test
    void a_return_for_an_unknown_indicator_is_refused() {
        assertThat(rules(decide(IndicatorState.NONE, of(null, "2007-08-31", "96", null, null))))
                .containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_without_returns {

        private final IndicatorState state = defined(null);

        @Test
        void a_return_is_recorded_as_the_first() {
            assertThat(facts(decide(state, of("2006-09-01", "2007-08-31", "96", null, null))))
                    .containsExactly(new IndicatorReturnRecorded(
                            INDICATOR,
                            1,
                            new Period(day("2006-09-01"), day("2007-08-31")),
                            measure("96"),
                            null,
                            null,
                            ReturnStatus.FINAL,
                            null));
        }

        @Test
        void a_return_for_a_period_that_ends_today_is_refused() {
            assertThat(rules(decide(state, of("2007-04-01", "2008-02-20", "96", null, null))))
                    .containsExactly("period-not-ended");
        }

        @Test
        void a_return_for_a_period_that_ended_yesterday_is_recorded() {
            assertThat(facts(decide(state, of("2007-04-01", "2008-02-19", "96", null, null))))
                    .hasSize(1);
        }

        @Test
        void a_return_dated_in_the_future_is_refused() {
            assertThat(rules(decide(state, of("2007-04-01", "2008-02-21", "96", null, null))))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void the_position_of_this_very_day_is_recorded() {
            assertThat(facts(decide(state, of(null, "2008-02-20", "96", null, null))))
                    .hasSize(1);
        }

        @Test
        void a_numerator_without_a_denominator_is_refused() {
            assertThat(rules(decide(state, of(null, "2007-08-31", "96", "96", null))))
                    .containsExactly("numerator-without-denominator");
        }

        @Test
        void a_denominator_without_a_numerator_is_refused() {
            assertThat(rules(decide(state, of(null, "2007-08-31", "96", null, "100"))))
                    .containsExactly("numerator-without-denominator");
        }

        @Test
        void a_denominator_of_nothing_is_refused() {
            assertThat(rules(decide(state, of(null, "2007-08-31", "96", "96", "0"))))
                    .containsExactly("denominator-not-positive");
        }

        @Test
        void a_negative_numerator_is_refused() {
            assertThat(rules(decide(state, of(null, "2007-08-31", "-0.5", "-1", "2"))))
                    .containsExactly("numerator-negative");
        }

        @Test
        void everything_that_is_wrong_is_told_at_once() {
            assertThat(rules(decide(state, of(null, "2009-08-31", "96", "96", null))))
                    .containsExactly("dated-in-the-future", "numerator-without-denominator");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',       0.53,  53,   100",
        "'',       53,    53,   100",
        "%,        33.3,  1,    3",
        "per cent, 33,    1,    3",
        "%,        66.67, 2,    3",
        "%,        12.5,  1,    8",
        "'incidents per 1,000 people', 4.2, 42, 10000",
        "per 100000, 12.3, 123, 1000000"
    })
    void a_value_that_agrees_with_its_quotient_to_the_last_digit_given_is_recorded(
            String unit, String value, String numerator, String denominator) {
        assertThat(facts(decide(
                        defined(unit.isEmpty() ? null : unit), of(null, "2007-08-31", value, numerator, denominator))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', 0.54, 53, 100", "%, 0.53, 53, 100", "%, 33.4, 1, 3", "per 1000, 4.3, 42, 10000"})
    void a_value_that_disagrees_with_its_quotient_beyond_rounding_is_refused(
            String unit, String value, String numerator, String denominator) {
        assertThat(rules(decide(
                        defined(unit.isEmpty() ? null : unit), of(null, "2007-08-31", value, numerator, denominator))))
                .containsExactly("value-disagrees");
    }

    @Nested
    class Of_an_indicator_with_a_return {

        private final IndicatorState state = defined(null)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(day("2006-09-01"), day("2007-08-31")),
                        measure("96"),
                        null,
                        null,
                        ReturnStatus.PROVISIONAL,
                        null));

        @Test
        void a_second_return_for_the_same_period_is_refused() {
            assertThat(rules(decide(state, of("2006-09-01", "2007-08-31", "95", null, null))))
                    .containsExactly("period-already-returned");
        }

        @Test
        void a_return_to_the_same_day_without_a_start_is_refused() {
            assertThat(rules(decide(state, of(null, "2007-08-31", "95", null, null))))
                    .containsExactly("period-already-returned");
        }

        @Test
        void a_return_is_refused_where_the_reason_lies() {
            assertThat(places(decide(state, of("2006-09-01", "2007-08-31", "95", "-95", "100"))))
                    .containsExactly(
                            "period-already-returned at to",
                            "numerator-negative at numerator",
                            "value-disagrees at value");
            assertThat(places(decide(state, of("2007-08-31", "2008-02-20", "95", "95", "0"))))
                    .containsExactly(
                            "period-not-ended at to",
                            "periods-overlap at from",
                            "denominator-not-positive at denominator");
            assertThat(places(decide(state, of("2007-09-01", "2008-02-21", "95", null, "1"))))
                    .containsExactly("dated-in-the-future at to", "numerator-without-denominator at numerator");
        }

        @Test
        void a_return_for_another_period_is_recorded_as_the_second() {
            assertThat(facts(decide(state, of("2007-09-01", "2007-12-31", "31", null, null))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IndicatorReturnRecorded.class,
                            recorded -> assertThat(recorded.number()).isEqualTo(2));
        }
    }
}
