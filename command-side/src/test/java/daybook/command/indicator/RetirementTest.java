package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RetirementTest {
    private static final String REASON = "nobody collects it any longer";
    private static final Period YEAR = new Period(day("2006-09-01"), day("2007-08-31"));

    private final IndicatorState state = ReturnsTest.defined(null)
            .evolve(new IndicatorReturnRecorded(
                    INDICATOR, 1, YEAR, measure("96"), null, null, ReturnStatus.FINAL, null));

    private static Verdict withdraw(IndicatorState state, String on) {
        return Retirement.decide(state, new WithdrawIndicator(INDICATOR, day(on)), REASON, TODAY);
    }

    @Test
    void an_unknown_indicator_is_not_withdrawn() {
        assertThat(rules(withdraw(IndicatorState.NONE, "2007-08-31"))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_with_a_return {

        @Test
        void it_is_withdrawn_on_the_day_that_its_last_period_ends_or_later() {
            assertThat(facts(withdraw(state, "2007-08-31")))
                    .containsExactly(new IndicatorWithdrawn(INDICATOR, day("2007-08-31")));
        }

        @Test
        void it_is_not_withdrawn_while_a_return_is_for_a_later_period() {
            assertThat(rules(withdraw(state, "2007-08-30"))).containsExactly("return-ends-after-withdrawal");
            assertThat(facts(withdraw(state.evolve(new IndicatorReturnWithdrawn(INDICATOR, 1, YEAR)), "2007-08-30")))
                    .hasSize(1);
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            assertThat(places(Retirement.decide(
                            state, new WithdrawIndicator(INDICATOR, day("2007-08-30")), " ", day("2007-08-29"))))
                    .containsExactly(
                            "dated-in-the-future at effective",
                            "return-ends-after-withdrawal at effective",
                            "indicator-withdrawn-without-reason at reason");
        }

        @Test
        void it_is_not_withdrawn_on_a_day_to_come_or_without_a_reason() {
            assertThat(rules(withdraw(state, "2008-02-21"))).containsExactly("dated-in-the-future");
            assertThat(rules(Retirement.decide(state, new WithdrawIndicator(INDICATOR, day("2007-08-31")), " ", TODAY)))
                    .containsExactly("indicator-withdrawn-without-reason");
        }
    }

    @Nested
    class Of_a_withdrawn_indicator {
        private final IndicatorState gone = state.evolve(new IndicatorWithdrawn(INDICATOR, day("2007-08-31")));

        @Test
        void it_is_not_withdrawn_again() {
            assertThat(rules(withdraw(gone, "2007-12-31"))).containsExactly("indicator-already-withdrawn");
        }

        @Test
        void a_period_that_ends_later_has_no_return_and_no_report_of_one() {
            assertThat(rules(Returns.decide(gone, ReturnsTest.of("2007-09-01", "2007-12-31", "30", null, null), TODAY)))
                    .containsExactly("indicator-withdrawn-before");
            assertThat(rules(Unavailability.decide(
                            gone,
                            new ReportReturnUnavailable(
                                    INDICATOR, new Period(day("2007-09-01"), day("2007-12-31")), "late", null),
                            TODAY)))
                    .containsExactly("indicator-withdrawn-before");
        }

        @Test
        void a_period_that_ended_before_can_still_have_one() {
            assertThat(facts(Returns.decide(gone, ReturnsTest.of("2005-09-01", "2006-08-31", "99", null, null), TODAY)))
                    .hasSize(1);
        }

        @Test
        void a_target_is_set_and_revised_for_the_day_itself_but_not_for_a_later_one() {
            var last = new TargetKey(TargetKind.YEAR_END, day("2007-08-31"));
            assertThat(rules(Targets.decide(
                            gone,
                            new SetTarget(INDICATOR, last, measure("69"), null, day("2006-04-01")),
                            null,
                            new Source(PAPER, "paragraph 4"),
                            TODAY)))
                    .isEmpty();
            var later = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
            var aimed = state.evolve(new TargetSet(INDICATOR, later, measure("69"), null, day("2006-04-01")))
                    .evolve(new IndicatorWithdrawn(INDICATOR, day("2007-08-31")));
            assertThat(rules(Targets.decide(
                            aimed, new ReviseTarget(INDICATOR, later, measure("70"), null, day("2007-01-01")), null)))
                    .containsExactly("indicator-withdrawn-before", "revision-without-clause");
        }

        @Test
        void no_target_is_set_for_a_later_day() {
            var target = new SetTarget(
                    INDICATOR,
                    new TargetKey(TargetKind.REWARD, day("2009-03-31")),
                    measure("69"),
                    null,
                    day("2006-04-01"));
            assertThat(rules(Targets.decide(gone, target, null, new Source(PAPER, "paragraph 4"), TODAY)))
                    .containsExactly("indicator-withdrawn-before");
        }
    }
}
