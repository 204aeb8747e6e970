package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.command.refusal.Verdict;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefinitionRevisionsTest {
    private static final String REASON = "the ministry's measure has ended";
    private static final IndicatorId WHOLE = new IndicatorId("R00");

    private static ReviseDefinition to(String title, Series series, String effective) {
        return new ReviseDefinition(INDICATOR, title, "pupils", null, Shape.SNAPSHOT, null, 0, series, day(effective));
    }

    private static Verdict revise(IndicatorState state, ReviseDefinition command) {
        return DefinitionRevisions.decide(state, command, REASON, TODAY);
    }

    @Test
    void what_was_never_defined_is_not_revised() {
        assertThat(rules(revise(IndicatorState.NONE, to("Pupils", Series.BREAKS, "2007-04-01"))))
                .containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_a_defined_indicator {
        private final IndicatorState state = IndicatorState.NONE.evolve(new IndicatorDefined(
                INDICATOR, "Pupils", "pupils", null, Shape.SNAPSHOT, null, WHOLE, 0, day("2006-04-01")));

        @Test
        void the_whole_definition_is_recorded_and_it_stays_a_part_of_what_it_was() {
            assertThat(facts(revise(state, to("Pupils by local tally", Series.BREAKS, "2007-04-01"))))
                    .containsExactly(new IndicatorDefinitionRevised(
                            INDICATOR,
                            "Pupils by local tally",
                            "pupils",
                            null,
                            Shape.SNAPSHOT,
                            null,
                            WHOLE,
                            0,
                            Series.BREAKS,
                            day("2007-04-01")));
        }

        @Test
        void a_revision_that_changes_nothing_is_refused() {
            assertThat(rules(revise(state, to("Pupils", Series.CONTINUES, "2007-04-01"))))
                    .containsExactly("definition-changes-nothing");
        }

        @Test
        void that_the_series_breaks_is_a_change_by_itself() {
            assertThat(facts(revise(state, to("Pupils", Series.BREAKS, "2007-04-01"))))
                    .hasSize(1);
        }

        @Test
        void it_is_refused_from_before_the_definition_that_stands() {
            assertThat(rules(revise(state, to("Others", Series.BREAKS, "2006-03-31"))))
                    .containsExactly("definition-before-the-last");
        }

        @Test
        void it_is_recorded_from_the_very_day_of_the_definition_that_stands() {
            assertThat(rules(revise(state, to("Others", Series.CONTINUES, "2006-04-01"))))
                    .isEmpty();
        }

        @Test
        void it_is_held_against_the_revision_before_it() {
            var once = state.evolve((IndicatorDefinitionRevised)
                    facts(revise(state, to("Others", Series.CONTINUES, "2007-04-01")))
                            .getFirst());
            assertThat(rules(revise(once, to("Others", Series.CONTINUES, "2007-05-01"))))
                    .containsExactly("definition-changes-nothing");
            assertThat(rules(revise(once, to("Pupils", Series.CONTINUES, "2007-03-31"))))
                    .containsExactly("definition-before-the-last");
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            var absurd =
                    new ReviseDefinition(INDICATOR, " ", null, null, null, null, -1, Series.BREAKS, day("2006-03-31"));
            assertThat(places(DefinitionRevisions.decide(state, absurd, " ", TODAY)))
                    .containsExactly(
                            "nothing-said at title",
                            "decimals-out-of-range at decimals",
                            "definition-before-the-last at effective",
                            "definition-without-reason at reason");
        }

        @Test
        void it_is_refused_from_a_day_to_come() {
            assertThat(rules(revise(state, to("Others", Series.BREAKS, "2008-02-21"))))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void it_is_refused_without_a_reason() {
            assertThat(rules(DefinitionRevisions.decide(state, to("Others", Series.BREAKS, "2007-04-01"), "", TODAY)))
                    .containsExactly("definition-without-reason");
        }

        @Test
        void it_is_refused_without_a_title_and_with_absurd_decimals() {
            var absurd =
                    new ReviseDefinition(INDICATOR, " ", null, null, null, null, 11, Series.BREAKS, day("2007-04-01"));
            assertThat(rules(revise(state, absurd))).containsExactly("nothing-said", "decimals-out-of-range");
        }

        @Test
        void it_is_refused_after_the_indicator_was_withdrawn() {
            var gone = state.evolve(new IndicatorWithdrawn(INDICATOR, day("2007-03-31")));
            assertThat(rules(revise(gone, to("Others", Series.BREAKS, "2007-04-01"))))
                    .containsExactly("indicator-withdrawn-before");
        }
    }
}
