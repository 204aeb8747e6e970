package daybook.command.office;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficesTest {

    private static final PersonId SUCCESSOR = new PersonId("successor");

    private final EstablishOffice establish = new EstablishOffice(OFFICE, "Chair", GROUP, day("2006-04-01"));
    private final OfficeState vacant =
            OfficeState.NONE.evolve(new OfficeEstablished(OFFICE, "Chair", GROUP, day("2006-04-01")));
    private final OfficeState held = vacant.evolve(new OfficeHolderAppointed(OFFICE, PERSON, day("2006-05-01")));

    private static AppointOfficeHolder appoint(PersonId person, String from) {
        return new AppointOfficeHolder(OFFICE, person, day(from));
    }

    @Nested
    class Of_an_office_that_does_not_exist {

        @Test
        void it_is_established() {
            assertThat(facts(Offices.decide(OfficeState.NONE, establish, true, TODAY)))
                    .containsExactly(new OfficeEstablished(OFFICE, "Chair", GROUP, day("2006-04-01")));
        }

        @Test
        void an_office_of_an_unknown_body_is_refused() {
            assertThat(rules(Offices.decide(OfficeState.NONE, establish, false, TODAY)))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void an_office_of_no_body_is_established() {
            var free = new EstablishOffice(OFFICE, "Administrator", null, day("2006-04-01"));
            assertThat(facts(Offices.decide(OfficeState.NONE, free, false, TODAY)))
                    .hasSize(1);
        }

        @Test
        void nobody_can_be_appointed_to_it() {
            assertThat(rules(Offices.decide(OfficeState.NONE, appoint(PERSON, "2006-05-01"), TODAY)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Of_a_vacant_office {

        @Test
        void establishing_it_again_is_refused() {
            assertThat(rules(Offices.decide(vacant, establish, true, TODAY)))
                    .containsExactly("already-in-the-day-book");
        }

        @Test
        void a_holder_is_appointed() {
            assertThat(facts(Offices.decide(vacant, appoint(PERSON, "2006-04-01"), TODAY)))
                    .containsExactly(new OfficeHolderAppointed(OFFICE, PERSON, day("2006-04-01")));
        }

        @Test
        void an_appointment_before_the_office_existed_is_refused() {
            assertThat(rules(Offices.decide(vacant, appoint(PERSON, "2006-03-31"), TODAY)))
                    .containsExactly("appointed-before-the-office");
        }

        @Test
        void an_appointment_in_the_future_is_refused() {
            assertThat(rules(Offices.decide(vacant, appoint(PERSON, "2008-02-21"), TODAY)))
                    .containsExactly("dated-in-the-future");
        }
    }

    @Nested
    class Of_an_office_whose_holder_has_ended {

        private final OfficeState ended = held.evolve(new OfficeHolderEnded(OFFICE, PERSON, day("2007-12-31")));

        @Test
        void another_is_appointed_from_the_day_after_and_nobody_is_ended_a_second_time() {
            assertThat(facts(Offices.decide(ended, appoint(SUCCESSOR, "2008-01-01"), TODAY)))
                    .containsExactly(new OfficeHolderAppointed(OFFICE, SUCCESSOR, day("2008-01-01")));
        }

        @Test
        void the_same_person_is_appointed_again() {
            assertThat(rules(Offices.decide(ended, appoint(PERSON, "2008-01-01"), TODAY)))
                    .isEmpty();
        }

        @Test
        void nobody_is_appointed_from_a_day_on_which_it_was_held() {
            assertThat(places(Offices.decide(ended, appoint(SUCCESSOR, "2007-12-31"), TODAY)))
                    .containsExactly("appointed-while-held at effective");
            assertThat(places(Offices.decide(ended, appoint(SUCCESSOR, "2006-05-02"), TODAY)))
                    .containsExactly("appointed-while-held at effective");
            assertThat(places(Offices.decide(ended, appoint(PERSON, "2006-05-01"), TODAY)))
                    .containsExactly("appointed-before-the-last at effective");
        }
    }

    @Nested
    class Of_an_office_that_is_held {

        @Test
        void a_successor_takes_over_and_the_holder_ends_the_day_before() {
            assertThat(facts(Offices.decide(held, appoint(SUCCESSOR, "2007-01-01"), TODAY)))
                    .containsExactly(
                            new OfficeHolderEnded(OFFICE, PERSON, day("2006-12-31")),
                            new OfficeHolderAppointed(OFFICE, SUCCESSOR, day("2007-01-01")));
        }

        @Test
        void appointing_the_holder_again_is_refused() {
            assertThat(rules(Offices.decide(held, appoint(PERSON, "2007-01-01"), TODAY)))
                    .containsExactly("already-holds-the-office");
        }

        @Test
        void a_successor_from_before_the_holder_is_refused() {
            assertThat(rules(Offices.decide(held, appoint(SUCCESSOR, "2006-05-01"), TODAY)))
                    .containsExactly("appointed-before-the-last");
        }

        @Test
        void a_successor_is_refused_where_the_reason_lies() {
            assertThat(places(Offices.decide(held, appoint(PERSON, "2006-03-31"), TODAY)))
                    .containsExactly(
                            "appointed-before-the-office at effective",
                            "already-holds-the-office at person",
                            "appointed-before-the-last at effective");
            assertThat(places(Offices.decide(
                            vacant, new EstablishOffice(OFFICE, " ", GROUP, TODAY.plusDays(1)), false, TODAY)))
                    .containsExactly(
                            "already-in-the-day-book at office",
                            "nothing-said at title",
                            "dated-in-the-future at effective",
                            "not-in-the-day-book at body");
        }

        @Test
        void each_holds_it_in_their_own_time_and_nobody_else_does() {
            var state = held;
            for (var fact : facts(Offices.decide(held, appoint(SUCCESSOR, "2007-01-01"), TODAY))) {
                state = state.evolve((OfficeFact) fact);
            }
            assertThat(state.tenures().holds(PERSON, day("2006-04-30"))).isFalse();
            assertThat(state.tenures().holds(PERSON, day("2006-05-01"))).isTrue();
            assertThat(state.tenures().holds(PERSON, day("2006-12-31"))).isTrue();
            assertThat(state.tenures().holds(PERSON, day("2007-01-01"))).isFalse();
            assertThat(state.tenures().holds(SUCCESSOR, day("2007-01-01"))).isTrue();
            assertThat(state.tenures().holds(SUCCESSOR, day("2006-12-31"))).isFalse();
        }
    }
}
