package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.ReturnStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnavailabilityTest {
    private static final String WHY = "the survey has not been taken";
    private static final Period YEAR = new Period(day("2006-09-01"), day("2007-08-31"));
    private static final IndicatorReturnReportedUnavailable REPORTED =
            new IndicatorReturnReportedUnavailable(INDICATOR, YEAR, WHY, day("2008-03-31"));

    private static Verdict report(IndicatorState state, String from, String to, String why, String expected) {
        return Unavailability.decide(
                state,
                new ReportReturnUnavailable(
                        INDICATOR, new Period(day(from), day(to)), why, expected == null ? null : day(expected)),
                TODAY);
    }

    private static Verdict report(IndicatorState state) {
        return report(state, "2006-09-01", "2007-08-31", WHY, "2008-03-31");
    }

    private static IndicatorReturnRecorded recorded() {
        return new IndicatorReturnRecorded(INDICATOR, 1, YEAR, measure("96"), null, null, ReturnStatus.FINAL, null);
    }

    @Test
    void nothing_can_be_said_of_an_unknown_indicator() {
        assertThat(rules(report(IndicatorState.NONE))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_without_returns {
        private final IndicatorState state = ReturnsTest.defined(null);

        @Test
        void that_one_is_not_available_is_recorded_with_why_and_until_when() {
            assertThat(facts(report(state))).containsExactly(REPORTED);
        }

        @Test
        void no_day_need_be_named() {
            assertThat(facts(report(state, "2006-09-01", "2007-08-31", WHY, null)))
                    .hasSize(1);
        }

        @Test
        void it_is_refused_for_a_period_that_has_not_ended() {
            assertThat(rules(report(state, "2007-09-01", "2008-02-20", WHY, null)))
                    .containsExactly("period-not-ended");
            assertThat(rules(report(state, "2007-09-01", "2008-08-31", WHY, null)))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void it_is_refused_without_saying_why() {
            assertThat(rules(report(state, "2006-09-01", "2007-08-31", " ", null)))
                    .containsExactly("nothing-said");
        }

        @Test
        void a_return_is_expected_on_the_day_after_its_period_at_the_earliest() {
            assertThat(rules(report(state, "2006-09-01", "2007-08-31", WHY, "2007-09-01")))
                    .isEmpty();
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            assertThat(places(report(state, "2007-09-01", "2008-02-20", " ", "2008-02-20")))
                    .containsExactly(
                            "period-not-ended at to",
                            "nothing-said at why",
                            "expected-before-the-period-ends at expected");
            assertThat(places(report(state.evolve(REPORTED)))).containsExactly("report-changes-nothing at why");
            assertThat(places(report(state.evolve(recorded())))).containsExactly("return-is-available at to");
        }

        @Test
        void a_return_is_not_expected_before_its_period_has_ended() {
            assertThat(rules(report(state, "2006-09-01", "2007-08-31", WHY, "2007-08-31")))
                    .containsExactly("expected-before-the-period-ends");
        }
    }

    @Nested
    class Where_it_was_said_before {
        private final IndicatorState state = ReturnsTest.defined(null).evolve(REPORTED);

        @Test
        void the_same_again_is_refused() {
            assertThat(rules(report(state))).containsExactly("report-changes-nothing");
        }

        @Test
        void the_same_of_another_period_is_recorded_and_does_not_hide_what_was_said_of_this() {
            assertThat(rules(report(state, "2005-09-01", "2006-08-31", WHY, "2008-03-31")))
                    .isEmpty();
            var both = state.evolve(new IndicatorReturnReportedUnavailable(
                    INDICATOR, new Period(day("2005-09-01"), day("2006-08-31")), WHY, null));
            assertThat(rules(report(both))).containsExactly("report-changes-nothing");
        }

        @Test
        void another_day_by_which_it_is_expected_is_recorded() {
            assertThat(facts(report(state, "2006-09-01", "2007-08-31", WHY, "2008-06-30")))
                    .hasSize(1);
        }

        @Test
        void a_return_for_the_period_is_recorded() {
            assertThat(facts(
                            Returns.decide(state, ReturnsTest.of("2006-09-01", "2007-08-31", "96", null, null), TODAY)))
                    .containsExactly(recorded());
        }
    }

    @Nested
    class Where_there_is_a_return {
        private final IndicatorState state = ReturnsTest.defined(null).evolve(recorded());

        @Test
        void it_cannot_be_said_that_there_is_none() {
            assertThat(rules(report(state))).containsExactly("return-is-available");
        }

        @Test
        void it_can_once_the_return_is_withdrawn() {
            assertThat(facts(report(state.evolve(new IndicatorReturnWithdrawn(INDICATOR, 1, YEAR)))))
                    .hasSize(1);
        }
    }
}
