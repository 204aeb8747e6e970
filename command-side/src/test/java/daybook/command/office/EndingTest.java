package daybook.command.office;

import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.office.end.EndOfficeHolder;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final OfficeState VACANT =
            OfficeState.NONE.evolve(new OfficeEstablished(OFFICE, "Officer", null, day("2006-04-01")));
    private static final OfficeState HELD = VACANT.evolve(new OfficeHolderAppointed(OFFICE, PERSON, day("2007-04-01")));

    private static EndOfficeHolder end(PersonId person, LocalDate last) {
        return new EndOfficeHolder(OFFICE, person, last);
    }

    private static List<String> refused(OfficeState state, PersonId person, LocalDate last) {
        return rules(Offices.decide(state, end(person, last), TODAY));
    }

    @Test
    void of_an_office_that_is_unknown_is_refused() {
        assertThat(refused(OfficeState.NONE, PERSON, TODAY)).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_office_that_somebody_holds {

        @Test
        void the_person_holds_it_for_the_last_time_on_that_day() {
            assertThat(facts(Offices.decide(HELD, end(PERSON, day("2008-01-31")), TODAY)))
                    .containsExactly(new OfficeHolderEnded(OFFICE, PERSON, day("2008-01-31")));
        }

        @Test
        void the_only_day_will_do_but_no_day_before_it() {
            assertThat(facts(Offices.decide(HELD, end(PERSON, day("2007-04-01")), TODAY)))
                    .hasSize(1);
            assertThat(refused(HELD, PERSON, day("2007-03-31"))).containsExactly("ended-before-it-began");
        }

        @Test
        void somebody_else_cannot_be_ended() {
            assertThat(refused(HELD, new PersonId("another"), TODAY)).containsExactly("not-the-holder");
        }

        @Test
        void it_is_refused_where_the_reason_lies() {
            assertThat(places(Offices.decide(HELD, end(new PersonId("another"), day("2007-03-31")), TODAY)))
                    .containsExactly("not-the-holder at person", "ended-before-it-began at effective");
            assertThat(places(Offices.decide(VACANT, end(PERSON, TODAY), TODAY)))
                    .containsExactly("nobody-to-end at person");
        }

        @Test
        void an_end_in_the_future_is_refused() {
            assertThat(refused(HELD, PERSON, TODAY.plusDays(1))).containsExactly("dated-in-the-future");
        }
    }

    @Nested
    class Of_an_office_that_nobody_holds {

        @Test
        void nobody_can_be_ended() {
            assertThat(refused(VACANT, PERSON, TODAY)).containsExactly("nobody-to-end");
            var ended = HELD.evolve(new OfficeHolderEnded(OFFICE, PERSON, day("2008-01-31")));
            assertThat(refused(ended, PERSON, TODAY)).containsExactly("nobody-to-end");
        }
    }
}
