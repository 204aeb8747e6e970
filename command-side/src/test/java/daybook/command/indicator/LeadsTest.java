package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.command.refusal.Verdict;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorWithdrawn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An office leads on an indicator. */
class LeadsTest {
    private static final OfficeId ANOTHER = new OfficeId("ANOTHER");

    private static final Leads.Since SINCE = new Leads.Since(day("2006-04-01"), day("2006-06-01"));
    private static final Leads.Since UNKNOWN = new Leads.Since(null, day("2006-06-01"));

    private final IndicatorState state = ReturnsTest.defined(null);

    private static NameIndicatorLead lead(OfficeId office, String from) {
        return new NameIndicatorLead(INDICATOR, office, day(from));
    }

    private static Verdict name(IndicatorState state, OfficeId office, String from) {
        return Leads.decide(state, lead(office, from), SINCE, TODAY);
    }

    @Test
    void is_named_from_a_day_on() {
        assertThat(facts(name(state, OFFICE, "2007-04-01")))
                .containsExactly(new IndicatorLeadNamed(INDICATOR, OFFICE, day("2007-04-01")));
    }

    @Test
    void for_an_unknown_indicator_is_refused() {
        assertThat(rules(name(IndicatorState.NONE, OFFICE, "2007-04-01"))).containsExactly("not-in-the-day-book");
    }

    @Test
    void that_the_day_book_does_not_know_is_refused() {
        assertThat(places(Leads.decide(state, lead(OFFICE, "2007-04-01"), UNKNOWN, TODAY)))
                .containsExactly("not-in-the-day-book at lead");
    }

    @Test
    void from_before_the_office_or_the_indicator_was_there_is_refused() {
        assertThat(places(name(state, OFFICE, "2006-03-31")))
                .containsExactly("lead-before-its-office at effective", "lead-before-the-indicator at effective");
        assertThat(places(name(state, OFFICE, "2006-05-31"))).containsExactly("lead-before-the-indicator at effective");
        assertThat(rules(name(state, OFFICE, "2006-06-01"))).isEmpty();
    }

    @Test
    void from_a_day_to_come_is_refused_and_from_today_is_not() {
        assertThat(places(name(state, OFFICE, "2008-02-21"))).containsExactly("dated-in-the-future at effective");
        assertThat(facts(name(state, OFFICE, "2008-02-20"))).hasSize(1);
    }

    @Test
    void after_the_indicator_was_withdrawn_is_refused_and_on_its_last_day_is_not() {
        var gone = state.evolve(new IndicatorWithdrawn(INDICATOR, day("2007-03-31")));
        assertThat(rules(name(gone, OFFICE, "2007-04-01"))).containsExactly("indicator-withdrawn-before");
        assertThat(facts(name(gone, OFFICE, "2007-03-31"))).hasSize(1);
    }

    @Nested
    class In_the_place_of_another {
        private final IndicatorState led = state.evolve(new IndicatorLeadNamed(INDICATOR, OFFICE, day("2007-04-01")));

        @Test
        void is_named_from_a_later_day_or_from_the_same_one() {
            assertThat(facts(name(led, ANOTHER, "2007-10-01"))).hasSize(1);
            assertThat(facts(name(led, ANOTHER, "2007-04-01")))
                    .containsExactly(new IndicatorLeadNamed(INDICATOR, ANOTHER, day("2007-04-01")));
        }

        @Test
        void from_an_earlier_day_is_refused() {
            assertThat(places(name(led, ANOTHER, "2007-03-31"))).containsExactly("lead-before-the-last at effective");
        }

        @Test
        void that_leads_already_is_refused() {
            assertThat(places(name(led, OFFICE, "2007-10-01"))).containsExactly("lead-changes-nothing at lead");
        }

        @Test
        void that_led_before_leads_again() {
            var passed = led.evolve(new IndicatorLeadNamed(INDICATOR, ANOTHER, day("2007-10-01")));
            assertThat(facts(name(passed, OFFICE, "2008-01-01")))
                    .containsExactly(new IndicatorLeadNamed(INDICATOR, OFFICE, day("2008-01-01")));
        }

        @Test
        void is_refused_for_every_reason_at_once() {
            var gone = led.evolve(new IndicatorWithdrawn(INDICATOR, day("2006-12-31")));
            assertThat(rules(Leads.decide(gone, lead(OFFICE, "2007-03-31"), UNKNOWN, day("2007-03-30"))))
                    .containsExactly(
                            "not-in-the-day-book",
                            "dated-in-the-future",
                            "indicator-withdrawn-before",
                            "lead-before-the-last",
                            "lead-changes-nothing");
        }
    }
}
