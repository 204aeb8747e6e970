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
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.ReturnStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {
    private static final String REASON = "it was another school's";
    private static final Period YEAR = new Period(day("2006-09-01"), day("2007-08-31"));

    private static Verdict withdraw(IndicatorState state, int number) {
        return Withdrawals.decide(state, new WithdrawIndicatorReturn(INDICATOR, number), REASON);
    }

    private static Verdict correct(IndicatorState state, int number) {
        return Corrections.decide(
                state,
                new CorrectIndicatorReturn(INDICATOR, number, measure("90"), null, null, ReturnStatus.FINAL),
                REASON);
    }

    private static Verdict recordAnew(IndicatorState state) {
        return Returns.decide(state, ReturnsTest.of("2006-09-01", "2007-08-31", "95", null, null), TODAY);
    }

    @Test
    void nothing_of_an_unknown_indicator_is_withdrawn() {
        assertThat(rules(withdraw(IndicatorState.NONE, 1))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_with_a_return {
        private final IndicatorState state = ReturnsTest.defined(null)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR, 1, YEAR, measure("96"), null, null, ReturnStatus.FINAL, null));

        @Test
        void the_return_is_withdrawn() {
            assertThat(facts(withdraw(state, 1))).containsExactly(new IndicatorReturnWithdrawn(INDICATOR, 1, YEAR));
        }

        @Test
        void a_return_that_was_never_made_is_not() {
            assertThat(rules(withdraw(state, 2))).containsExactly("return-not-known");
        }

        @Test
        void it_is_refused_at_the_reason_where_there_is_none() {
            assertThat(places(Withdrawals.decide(state, new WithdrawIndicatorReturn(INDICATOR, 1), "")))
                    .containsExactly("withdrawal-without-reason at reason");
        }

        @Test
        void it_is_refused_without_a_reason() {
            assertThat(rules(Withdrawals.decide(state, new WithdrawIndicatorReturn(INDICATOR, 1), " ")))
                    .containsExactly("withdrawal-without-reason");
        }
    }

    @Nested
    class Of_a_return_that_was_corrected {
        private final IndicatorState state = ReturnsTest.defined(null)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR, 1, YEAR, measure("96"), null, null, ReturnStatus.FINAL, null))
                .evolve(new IndicatorReturnCorrected(
                        INDICATOR, 2, 1, YEAR, measure("94"), null, null, ReturnStatus.FINAL));

        @Test
        void only_what_stands_is_withdrawn() {
            assertThat(rules(withdraw(state, 1))).containsExactly("return-superseded");
            assertThat(facts(withdraw(state, 2))).hasSize(1);
        }

        @Test
        void with_it_goes_what_it_corrected() {
            var after = state.evolve(new IndicatorReturnWithdrawn(INDICATOR, 2, YEAR));
            assertThat(rules(correct(after, 1))).containsExactly("return-withdrawn");
            assertThat(rules(withdraw(after, 1))).containsExactly("return-withdrawn");
        }
    }

    @Nested
    class Of_a_return_that_was_withdrawn {
        private final IndicatorState state = ReturnsTest.defined(null)
                .evolve(new IndicatorReturnRecorded(
                        INDICATOR, 1, YEAR, measure("96"), null, null, ReturnStatus.FINAL, null))
                .evolve(new IndicatorReturnWithdrawn(INDICATOR, 1, YEAR));

        @Test
        void it_is_neither_withdrawn_again_nor_corrected() {
            assertThat(rules(withdraw(state, 1))).containsExactly("return-withdrawn");
            assertThat(rules(correct(state, 1))).containsExactly("return-withdrawn");
        }

        @Test
        void a_return_for_the_period_is_recorded_anew_with_a_number_of_its_own() {
            assertThat(facts(recordAnew(state)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IndicatorReturnRecorded.class,
                            anew -> assertThat(anew.number()).isEqualTo(2));
        }
    }
}
