package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static final List<String> SCHEME = List.of("Green", "Amber", "Red");

    private final IndicatorState state = ReturnsTest.defined(null)
            .evolve(new TargetSet(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01")));

    private final IndicatorState gone = state.evolve(new IndicatorWithdrawn(INDICATOR, day("2007-03-31")));

    @Nested
    class A_rating {
        private static final RateIndicator GREEN =
                new RateIndicator(INDICATOR, SET, "Green", "a quiet autumn", day("2007-12-31"));

        private static Verdict rate(IndicatorState state, RateIndicator command) {
            return Judgements.decide(state, command, true, SCHEME, TODAY);
        }

        @Test
        void is_recorded_in_a_word_of_the_scheme() {
            assertThat(facts(rate(state, GREEN)))
                    .containsExactly(new IndicatorRated(INDICATOR, SET, "Green", "a quiet autumn", day("2007-12-31")));
        }

        @Test
        void of_an_unknown_indicator_is_refused() {
            assertThat(rules(rate(IndicatorState.NONE, GREEN))).containsExactly("not-in-the-day-book");
        }

        @Test
        void in_another_word_is_refused() {
            assertThat(rules(rate(state, new RateIndicator(INDICATOR, SET, "Blue", null, day("2007-12-31")))))
                    .containsExactly("rating-not-in-scheme");
        }

        @Test
        void in_a_set_that_it_does_not_count_towards_is_refused() {
            assertThat(rules(Judgements.decide(state, GREEN, false, SCHEME, TODAY)))
                    .containsExactly("not-rated-in-this-set");
        }

        @Test
        void in_a_set_without_a_scheme_is_refused() {
            assertThat(rules(Judgements.decide(state, GREEN, true, null, TODAY)))
                    .containsExactly("set-without-scheme");
        }

        @Test
        void as_at_a_day_to_come_is_refused() {
            assertThat(rules(rate(state, new RateIndicator(INDICATOR, SET, "Green", null, day("2008-02-21")))))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void after_the_indicator_was_withdrawn_is_refused() {
            assertThat(rules(rate(gone, GREEN))).containsExactly("indicator-withdrawn-before");
        }

        @Test
        void is_refused_where_the_reason_lies() {
            var blue = new RateIndicator(INDICATOR, SET, "Blue", null, day("2008-02-21"));
            assertThat(places(Judgements.decide(gone, blue, false, SCHEME, TODAY)))
                    .containsExactly(
                            "not-rated-in-this-set",
                            "dated-in-the-future at effective",
                            "indicator-withdrawn-before",
                            "rating-not-in-scheme at rating");
            var rated = state.evolve(new IndicatorRated(INDICATOR, SET, "Green", "a quiet autumn", day("2007-12-31")));
            assertThat(places(rate(rated, GREEN))).containsExactly("rating-changes-nothing at rating");
        }

        @Test
        void that_says_the_same_again_is_refused() {
            var rated = state.evolve(new IndicatorRated(INDICATOR, SET, "Green", "a quiet autumn", day("2007-12-31")));
            assertThat(rules(rate(rated, GREEN))).containsExactly("rating-changes-nothing");
            assertThat(facts(rate(rated, new RateIndicator(INDICATOR, SET, "Red", null, day("2007-12-31")))))
                    .hasSize(1);
        }
    }

    @Nested
    class A_forecast {

        private static ForecastOutturn of(String low, @Nullable String high, String on) {
            return new ForecastOutturn(
                    INDICATOR, REWARD, measure(low), high == null ? null : measure(high), null, day(on));
        }

        private static Verdict forecast(IndicatorState state, ForecastOutturn command) {
            return Judgements.decide(state, command, TODAY);
        }

        @Test
        void of_one_figure_is_recorded_as_its_lowest_and_highest() {
            assertThat(facts(forecast(state, of("70", null, "2007-12-13"))))
                    .containsExactly(new OutturnForecast(
                            INDICATOR, REWARD, measure("70"), measure("70"), null, day("2007-12-13")));
        }

        @Test
        void of_a_range_is_recorded() {
            assertThat(facts(forecast(state, of("70", "74.5", "2007-12-13"))))
                    .containsExactly(new OutturnForecast(
                            INDICATOR, REWARD, measure("70"), measure("74.5"), null, day("2007-12-13")));
        }

        @Test
        void of_a_range_that_runs_backwards_is_refused() {
            assertThat(rules(forecast(state, of("74.5", "70", "2007-12-13")))).containsExactly("forecast-backwards");
        }

        @Test
        void for_a_target_that_was_never_set_is_refused() {
            assertThat(rules(forecast(ReturnsTest.defined(null), of("70", null, "2007-12-13"))))
                    .containsExactly("target-not-set");
        }

        @Test
        void made_on_a_day_to_come_is_refused() {
            assertThat(rules(forecast(state, of("70", null, "2008-02-21")))).containsExactly("dated-in-the-future");
        }

        @Test
        void made_after_the_target_was_due_is_refused() {
            assertThat(rules(Judgements.decide(state, of("70", null, "2009-04-01"), day("2010-01-01"))))
                    .containsExactly("forecast-after-the-day");
        }

        @Test
        void made_after_the_indicator_was_withdrawn_is_refused() {
            assertThat(rules(forecast(gone, of("70", null, "2007-12-13"))))
                    .containsExactly("indicator-withdrawn-before");
        }

        @Test
        void of_a_range_of_one_figure_or_on_the_day_the_target_is_due_is_recorded() {
            assertThat(facts(forecast(state, of("70", "70.0", "2007-12-13")))).hasSize(1);
            assertThat(facts(Judgements.decide(state, of("70", null, "2009-03-31"), day("2010-01-01"))))
                    .hasSize(1);
        }

        @Test
        void of_an_unknown_indicator_is_refused() {
            assertThat(rules(forecast(IndicatorState.NONE, of("70", null, "2007-12-13"))))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void is_refused_where_the_reason_lies() {
            assertThat(places(Judgements.decide(state, of("74.5", "70", "2009-04-01"), day("2009-03-31"))))
                    .containsExactly(
                            "forecast-backwards at high",
                            "dated-in-the-future at effective",
                            "forecast-after-the-day at effective");
            var before = state.evolve(
                    new OutturnForecast(INDICATOR, REWARD, measure("70"), measure("70"), null, day("2007-12-13")));
            assertThat(places(forecast(before, of("70", null, "2007-12-13"))))
                    .containsExactly("forecast-changes-nothing at low");
        }

        @Test
        void that_says_the_same_again_is_refused() {
            var before = state.evolve(
                    new OutturnForecast(INDICATOR, REWARD, measure("70"), measure("70"), null, day("2007-12-13")));
            assertThat(rules(forecast(before, of("70", null, "2007-12-13"))))
                    .containsExactly("forecast-changes-nothing");
            assertThat(facts(forecast(before, of("70", null, "2008-01-13")))).hasSize(1);
        }
    }
}
