package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.command.refusal.Wording;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String REASON = "two pupils were counted twice";
    private static final Period YEAR = new Period(day("2006-09-01"), day("2007-08-31"));

    private static CorrectIndicatorReturn of(int corrects, String value) {
        return new CorrectIndicatorReturn(INDICATOR, corrects, measure(value), null, null, ReturnStatus.FINAL);
    }

    private static IndicatorReturnRecorded recorded(int number, Period period, String value) {
        return new IndicatorReturnRecorded(
                INDICATOR, number, period, measure(value), null, null, ReturnStatus.FINAL, null);
    }

    private static IndicatorReturnCorrected corrected(int number, int corrects, String value) {
        return new IndicatorReturnCorrected(
                INDICATOR, number, corrects, YEAR, measure(value), null, null, ReturnStatus.FINAL);
    }

    private static Verdict decide(IndicatorState state, CorrectIndicatorReturn command) {
        return Corrections.decide(state, command, REASON);
    }

    private static Wording only(Verdict decision) {
        return RefusalTexts.of(((Verdict.Rejected) decision).refusals().getFirst());
    }

    @Test
    void a_correction_for_an_unknown_indicator_is_refused() {
        assertThat(rules(decide(IndicatorState.NONE, of(1, "94")))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_with_two_returns {

        private final IndicatorState state = ReturnsTest.defined(null)
                .evolve(recorded(1, YEAR, "96"))
                .evolve(recorded(2, new Period(day("2007-09-01"), day("2007-12-31")), "31"));

        @Test
        void a_correction_is_recorded_with_the_next_number_for_the_period_of_what_it_corrects() {
            assertThat(facts(decide(state, of(1, "94")))).containsExactly(corrected(3, 1, "94"));
        }

        @Test
        void a_correction_of_a_return_that_was_never_made_is_refused() {
            assertThat(rules(decide(state, of(3, "94")))).containsExactly("return-not-known");
        }

        @Test
        void a_correction_that_changes_nothing_is_refused() {
            assertThat(rules(decide(state, of(1, "96")))).containsExactly("correction-changes-nothing");
        }

        @Test
        void a_correction_of_the_status_alone_is_recorded() {
            assertThat(facts(decide(
                            state,
                            new CorrectIndicatorReturn(
                                    INDICATOR, 1, measure("96"), null, null, ReturnStatus.PROVISIONAL))))
                    .hasSize(1);
        }

        @Test
        void a_correction_of_what_it_was_worked_out_from_alone_is_recorded() {
            assertThat(facts(decide(
                            state,
                            new CorrectIndicatorReturn(
                                    INDICATOR, 1, measure("96"), measure("96"), measure("100"), ReturnStatus.FINAL))))
                    .hasSize(1);
        }

        @Test
        void a_correction_without_a_reason_is_refused() {
            assertThat(rules(Corrections.decide(state, of(1, "94"), " "))).containsExactly("correction-without-reason");
        }

        @Test
        void a_numerator_without_a_denominator_is_refused() {
            assertThat(rules(decide(
                            state,
                            new CorrectIndicatorReturn(
                                    INDICATOR, 1, measure("94"), measure("94"), null, ReturnStatus.FINAL))))
                    .containsExactly("numerator-without-denominator");
        }

        @Test
        void a_value_that_disagrees_with_its_quotient_is_refused() {
            assertThat(rules(decide(
                            state,
                            new CorrectIndicatorReturn(
                                    INDICATOR, 1, measure("94"), measure("93"), measure("100"), ReturnStatus.FINAL))))
                    .containsExactly("value-disagrees");
        }

        @Test
        void everything_that_is_wrong_is_told_at_once() {
            assertThat(rules(Corrections.decide(state, of(1, "96"), "")))
                    .containsExactly("correction-changes-nothing", "correction-without-reason");
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            assertThat(places(Corrections.decide(state, of(1, "96"), "")))
                    .containsExactly("correction-changes-nothing at value", "correction-without-reason at reason");
        }

        @Test
        void a_correction_of_the_digits_or_of_the_numerator_or_the_denominator_alone_is_recorded() {
            var tenth = ReturnsTest.defined(null)
                    .evolve(new IndicatorReturnRecorded(
                            INDICATOR,
                            1,
                            YEAR,
                            measure("10"),
                            measure("10"),
                            measure("100"),
                            ReturnStatus.FINAL,
                            null));
            assertThat(rules(decide(tenth, worked("10.0", "10", "100")))).isEmpty();
            assertThat(rules(decide(tenth, worked("10", "10.1", "100")))).isEmpty();
            assertThat(rules(decide(tenth, worked("10", "10", "101")))).isEmpty();
            assertThat(rules(decide(tenth, worked("10", "10", "100")))).containsExactly("correction-changes-nothing");
        }

        private static CorrectIndicatorReturn worked(String value, String numerator, String denominator) {
            return new CorrectIndicatorReturn(
                    INDICATOR, 1, measure(value), measure(numerator), measure(denominator), ReturnStatus.FINAL);
        }

        @Test
        void a_second_return_for_the_period_is_refused_and_led_to_the_correction() {
            var refusal =
                    only(Returns.decide(state, ReturnsTest.of("2006-09-01", "2007-08-31", "94", null, null), TODAY));
            assertThat(refusal.rule()).isEqualTo("period-already-returned");
            assertThat(refusal.wayOut()).contains("Correct return 1");
        }
    }

    @Nested
    class Of_a_return_that_was_corrected_twice {

        private final IndicatorState state = ReturnsTest.defined(null)
                .evolve(recorded(1, YEAR, "96"))
                .evolve(corrected(2, 1, "94"))
                .evolve(corrected(3, 2, "95"));

        @Test
        void a_further_correction_of_the_first_is_refused_and_led_to_the_latest() {
            var decision = decide(state, of(1, "93"));
            assertThat(rules(decision)).containsExactly("return-already-corrected");
            assertThat(only(decision).message()).contains("return 3").contains("95");
            assertThat(only(decision).wayOut()).contains("Correct return 3");
        }

        @Test
        void the_latest_is_corrected_even_back_to_what_the_first_said() {
            assertThat(facts(decide(state, of(3, "96")))).containsExactly(corrected(4, 3, "96"));
        }

        @Test
        void a_new_return_for_the_period_is_refused_once_and_names_the_latest() {
            var decision = Returns.decide(state, ReturnsTest.of("2006-09-01", "2007-08-31", "94", null, null), TODAY);
            assertThat(rules(decision)).containsExactly("period-already-returned");
            assertThat(only(decision).wayOut()).contains("Correct return 3");
        }
    }
}
