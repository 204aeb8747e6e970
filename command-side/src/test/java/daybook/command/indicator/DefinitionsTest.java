package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorFact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static DefineIndicator define(String title, IndicatorId partOf, int decimals, LocalDate effective) {
        return new DefineIndicator(INDICATOR, title, "pupils", null, null, null, partOf, decimals, effective);
    }

    @Test
    void an_indicator_is_defined() {
        assertThat(facts(Definitions.decide(
                        IndicatorState.NONE, define("Excluded", null, 0, day("2006-04-01")), false, TODAY)))
                .containsExactly(new IndicatorDefined(
                        INDICATOR, "Excluded", "pupils", null, null, null, null, 0, day("2006-04-01")));
    }

    @Test
    void a_second_definition_is_refused() {
        var command = define("Excluded", null, 0, day("2006-04-01"));
        var fact = (IndicatorFact) facts(Definitions.decide(IndicatorState.NONE, command, false, TODAY))
                .getFirst();
        assertThat(rules(Definitions.decide(IndicatorState.NONE.evolve(fact), command, false, TODAY)))
                .containsExactly("already-in-the-day-book");
    }

    @Test
    void a_part_of_an_unknown_indicator_is_refused() {
        var command = define("Excluded", new IndicatorId("R00"), 0, day("2006-04-01"));
        assertThat(rules(Definitions.decide(IndicatorState.NONE, command, false, TODAY)))
                .containsExactly("not-in-the-day-book");
        assertThat(facts(Definitions.decide(IndicatorState.NONE, command, true, TODAY)))
                .hasSize(1);
    }

    @Test
    void a_part_of_itself_is_refused() {
        assertThat(rules(Definitions.decide(
                        IndicatorState.NONE, define("Excluded", INDICATOR, 0, day("2006-04-01")), true, TODAY)))
                .containsExactly("part-of-itself");
    }

    @Test
    void from_none_to_ten_decimals_are_shown() {
        var on = day("2006-04-01");
        assertThat(rules(Definitions.decide(IndicatorState.NONE, define("Excluded", null, 0, on), false, TODAY)))
                .isEmpty();
        assertThat(rules(Definitions.decide(IndicatorState.NONE, define("Excluded", null, 10, on), false, TODAY)))
                .isEmpty();
        assertThat(rules(Definitions.decide(IndicatorState.NONE, define("Excluded", null, -1, on), false, TODAY)))
                .containsExactly("decimals-out-of-range");
    }

    @Test
    void it_is_refused_where_the_reason_lies() {
        assertThat(places(Definitions.decide(
                        ReturnsTest.defined(null), define(" ", INDICATOR, 11, TODAY.plusDays(1)), true, TODAY)))
                .containsExactly(
                        "already-in-the-day-book at indicator",
                        "nothing-said at title",
                        "decimals-out-of-range at decimals",
                        "dated-in-the-future at effective",
                        "part-of-itself at partOf");
        assertThat(places(Definitions.decide(
                        IndicatorState.NONE,
                        define("Excluded", new IndicatorId("R00"), 0, day("2006-04-01")),
                        false,
                        TODAY)))
                .containsExactly("not-in-the-day-book at partOf");
    }

    @Test
    void a_blank_title_absurd_decimals_and_a_day_to_come_are_refused_together() {
        assertThat(rules(Definitions.decide(
                        IndicatorState.NONE, define(" ", null, 11, TODAY.plusDays(1)), false, TODAY)))
                .containsExactly("nothing-said", "decimals-out-of-range", "dated-in-the-future");
    }
}
