package daybook.command.indicatorset;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSetsTest {

    private static final Period YEARS = new Period(day("2006-04-01"), day("2009-03-31"));

    private final AdoptIndicatorSet adopt = new AdoptIndicatorSet(SET, "Agreement", YEARS, day("2006-04-01"));
    private final AddIndicatorToSet add = new AddIndicatorToSet(SET, INDICATOR, "Children", day("2006-04-01"));
    private final IndicatorSetState adopted =
            IndicatorSetState.NONE.evolve(new IndicatorSetAdopted(SET, "Agreement", YEARS, day("2006-04-01")));

    private static AgreeRewardTerms from(Ratio share) {
        return new AgreeRewardTerms(SET, share, day("2006-04-01"));
    }

    @Nested
    class Before_it_is_adopted {

        @Test
        void a_set_is_adopted() {
            assertThat(facts(IndicatorSets.decide(IndicatorSetState.NONE, adopt, TODAY)))
                    .containsExactly(new IndicatorSetAdopted(SET, "Agreement", YEARS, day("2006-04-01")));
        }

        @Test
        void nothing_can_join_it_and_no_terms_can_be_agreed() {
            assertThat(rules(IndicatorSets.decide(IndicatorSetState.NONE, add, day("2006-04-01"), null)))
                    .containsExactly("not-in-the-day-book");
            assertThat(rules(IndicatorSets.decide(IndicatorSetState.NONE, from(Ratio.of(3, 5)), TODAY)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Once_it_is_adopted {

        @Test
        void adopting_it_again_is_refused() {
            assertThat(rules(IndicatorSets.decide(adopted, adopt, TODAY))).containsExactly("already-in-the-day-book");
        }

        @Test
        void an_indicator_joins_it_once() {
            var fact = new IndicatorJoinedSet(SET, INDICATOR, "Children", day("2006-04-01"));
            assertThat(facts(IndicatorSets.decide(adopted, add, day("2006-04-01"), null)))
                    .containsExactly(fact);
            assertThat(rules(IndicatorSets.decide(adopted.evolve(fact), add, day("2006-04-01"), null)))
                    .containsExactly("indicator-already-in-set");
        }

        @Test
        void an_unknown_indicator_is_refused() {
            assertThat(rules(IndicatorSets.decide(adopted, add, null, null))).containsExactly("not-in-the-day-book");
        }

        @Test
        void terms_are_revised_from_a_later_day_and_only_if_they_change() {
            var fact = new RewardTermsAgreed(SET, Ratio.of(3, 5), day("2006-04-01"));
            assertThat(facts(IndicatorSets.decide(adopted, from(Ratio.of(3, 5)), TODAY)))
                    .containsExactly(fact);
            assertThat(rules(IndicatorSets.decide(adopted.evolve(fact), from(Ratio.of(1, 2)), TODAY)))
                    .containsExactly("reward-terms-already-agreed");
            var later = day("2007-04-01");
            assertThat(facts(IndicatorSets.decide(
                            adopted.evolve(fact), new AgreeRewardTerms(SET, Ratio.of(1, 2), later), TODAY)))
                    .containsExactly(new RewardTermsAgreed(SET, Ratio.of(1, 2), later));
            assertThat(rules(IndicatorSets.decide(
                            adopted.evolve(fact), new AgreeRewardTerms(SET, Ratio.of(3, 5), later), TODAY)))
                    .as("they say the same")
                    .containsExactly("reward-terms-already-agreed");
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            var later = TODAY.plusDays(1);
            assertThat(places(IndicatorSets.decide(adopted, new AdoptIndicatorSet(SET, " ", YEARS, later), TODAY)))
                    .containsExactly(
                            "already-in-the-day-book at set",
                            "nothing-said at title",
                            "dated-in-the-future at effective");
            var joined = adopted.evolve(new IndicatorJoinedSet(SET, INDICATOR, "Children", day("2006-04-01")));
            var again = new AddIndicatorToSet(SET, INDICATOR, " ", later);
            assertThat(places(IndicatorSets.decide(joined, again, null, TODAY)))
                    .containsExactly(
                            "not-in-the-day-book at indicator",
                            "indicator-already-in-set at indicator",
                            "nothing-said at theme",
                            "member-withdrawn at indicator");
            var agreed = adopted.evolve(new RewardTermsAgreed(SET, Ratio.of(3, 5), day("2006-04-01")));
            assertThat(places(IndicatorSets.decide(agreed, new AgreeRewardTerms(SET, Ratio.ONE, later), TODAY)))
                    .containsExactly("reward-share-out-of-range at threshold", "dated-in-the-future at effective");
            assertThat(places(IndicatorSets.decide(agreed, from(Ratio.ONE), TODAY)))
                    .containsExactly(
                            "reward-share-out-of-range at threshold", "reward-terms-already-agreed at threshold");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0/1", "-1/5", "1/1", "6/5"})
        void a_share_that_is_not_between_nothing_and_all_is_refused(String share) {
            assertThat(rules(IndicatorSets.decide(adopted, from(Ratio.parse(share)), TODAY)))
                    .containsExactly("reward-share-out-of-range");
        }
    }
}
