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
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MembershipsTest {
    private static final String REASON = "the funder asks for it no longer";

    private final IndicatorSetState adopted = IndicatorSetState.NONE.evolve(new IndicatorSetAdopted(
            SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), day("2006-04-01")));
    private final IndicatorSetState joined =
            adopted.evolve(new IndicatorJoinedSet(SET, INDICATOR, "Children", day("2006-04-01")));
    private final IndicatorSetState left = joined.evolve(new IndicatorLeftSet(SET, INDICATOR, day("2007-12-13")));

    private static Verdict takeOut(IndicatorSetState state, String on) {
        return Memberships.decide(state, new TakeIndicatorOutOfSet(SET, INDICATOR, day(on)), REASON, TODAY);
    }

    private static Verdict join(IndicatorSetState state, String on) {
        return IndicatorSets.decide(
                state, new AddIndicatorToSet(SET, INDICATOR, "Children", day(on)), day("2006-04-01"), null);
    }

    @Test
    void nothing_leaves_a_set_that_was_never_adopted() {
        assertThat(rules(takeOut(IndicatorSetState.NONE, "2007-12-13"))).containsExactly("not-in-the-day-book");
    }

    @Test
    void nothing_joins_before_it_is_measured() {
        var later = day("2006-05-01");
        var before = new AddIndicatorToSet(SET, INDICATOR, "Children", day("2006-04-30"));
        assertThat(rules(IndicatorSets.decide(adopted, before, later, null)))
                .containsExactly("joined-before-the-indicator");
        assertThat(rules(join(adopted, "2006-04-01"))).isEmpty();
    }

    @Test
    void nothing_joins_a_set_before_it_is_there() {
        var measuredBefore = day("2005-04-01");
        var before = new AddIndicatorToSet(SET, INDICATOR, "Children", day("2006-03-31"));
        assertThat(places(IndicatorSets.decide(adopted, before, measuredBefore, null)))
                .containsExactly("joined-before-the-set at effective");
    }

    @Test
    void a_theme_is_spelt_as_the_set_has_it_and_one_that_nothing_counts_under_as_it_is_said() {
        var other = new IndicatorId("R02");
        for (String said : new String[] {"Children", " children ", "CHILDREN"}) {
            assertThat(facts(IndicatorSets.decide(
                            joined, new AddIndicatorToSet(SET, other, said, TODAY), day("2006-04-01"), null)))
                    .containsExactly(new IndicatorJoinedSet(SET, other, "Children", TODAY));
        }
        assertThat(facts(IndicatorSets.decide(
                        left, new AddIndicatorToSet(SET, other, " children ", TODAY), day("2006-04-01"), null)))
                .containsExactly(new IndicatorJoinedSet(SET, other, "children", TODAY));
    }

    @Nested
    class Of_an_indicator_in_the_set {

        @Test
        void it_leaves_on_a_day() {
            assertThat(facts(takeOut(joined, "2007-12-13")))
                    .containsExactly(new IndicatorLeftSet(SET, INDICATOR, day("2007-12-13")));
        }

        @Test
        void it_does_not_leave_before_it_joined_or_on_a_day_to_come() {
            assertThat(rules(takeOut(joined, "2006-04-01"))).containsExactly("left-before-it-joined");
            assertThat(rules(takeOut(joined, "2008-02-21"))).containsExactly("dated-in-the-future");
        }

        @Test
        void it_does_not_leave_without_a_reason() {
            assertThat(rules(Memberships.decide(
                            joined, new TakeIndicatorOutOfSet(SET, INDICATOR, day("2007-12-13")), "", TODAY)))
                    .containsExactly("leaving-without-reason");
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            assertThat(places(Memberships.decide(
                            joined, new TakeIndicatorOutOfSet(SET, INDICATOR, day("2006-04-01")), " ", TODAY)))
                    .containsExactly("left-before-it-joined at effective", "leaving-without-reason at reason");
            assertThat(rules(takeOut(joined, "2006-04-02"))).isEmpty();
        }

        @Test
        void it_joins_no_second_time() {
            assertThat(rules(join(joined, "2007-12-13"))).containsExactly("indicator-already-in-set");
        }
    }

    @Nested
    class Of_an_indicator_that_left {

        @Test
        void it_leaves_no_second_time() {
            assertThat(rules(takeOut(left, "2008-01-01"))).containsExactly("indicator-not-in-set");
        }

        @Test
        void it_joins_again_but_not_from_before_it_left() {
            assertThat(facts(join(left, "2007-12-13"))).hasSize(1);
            assertThat(rules(join(left, "2007-12-12"))).containsExactly("joined-before-it-left");
            assertThat(places(join(left, "2007-12-12"))).containsExactly("joined-before-it-left at effective");
        }
    }

    @Nested
    class Of_an_indicator_that_was_withdrawn {

        private Verdict joins(String on) {
            return IndicatorSets.decide(
                    adopted,
                    new AddIndicatorToSet(SET, INDICATOR, "Children", day(on)),
                    day("2006-04-01"),
                    day("2007-03-31"));
        }

        @Test
        void it_joins_only_up_to_the_day() {
            assertThat(facts(joins("2007-03-31"))).hasSize(1);
            assertThat(rules(joins("2007-04-01"))).containsExactly("member-withdrawn");
        }
    }
}
