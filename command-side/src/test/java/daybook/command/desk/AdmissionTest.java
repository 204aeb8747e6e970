package daybook.command.desk;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.NOW;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.request;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.asking.Request;
import daybook.command.example.InMemoryRegister;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Period;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Command RETURN = new RecordIndicatorReturn(
            INDICATOR, new Period(null, day("2007-08-31")), measure("96"), null, null, ReturnStatus.FINAL, null);

    private static InMemoryRegister held() {
        return new InMemoryRegister()
                .with(
                        new OfficeEstablished(OFFICE, "Officer", null, day("2006-04-01")),
                        new OfficeHolderAppointed(OFFICE, PERSON, day("2006-04-01")));
    }

    private static Request as(Attribution by) {
        return new Request(UUID.randomUUID(), Set.of(Role.PERFORMANCE_OFFICER), by, NOW);
    }

    @Test
    void a_performance_officer_who_holds_the_office_is_admitted() {
        assertThat(Admission.objections(request(Role.PERFORMANCE_OFFICER), RETURN, held()))
                .isEmpty();
    }

    @Test
    void any_other_role_is_refused() {
        for (Role role : Role.values()) {
            if (role != Role.PERFORMANCE_OFFICER) {
                assertThat(rules(Admission.objections(request(role), RETURN, held())))
                        .as(role.name())
                        .containsExactly("role-may-not");
            }
        }
    }

    @Test
    void a_person_who_does_not_hold_the_office_is_refused() {
        var other = new Attribution(new PersonId("another"), OFFICE, new Authority.OfOffice(), "", null);
        assertThat(rules(Admission.objections(as(other), RETURN, held()))).containsExactly("office-not-held");
    }

    @Test
    void a_person_whose_time_in_the_office_is_over_is_refused() {
        var ended = held().with(new OfficeHolderEnded(OFFICE, PERSON, TODAY.minusDays(1)));
        assertThat(rules(Admission.objections(request(Role.PERFORMANCE_OFFICER), RETURN, ended)))
                .containsExactly("office-not-held");
    }

    @Test
    void the_last_day_in_the_office_still_counts() {
        var ending = held().with(new OfficeHolderEnded(OFFICE, PERSON, TODAY));
        assertThat(Admission.objections(request(Role.PERFORMANCE_OFFICER), RETURN, ending))
                .isEmpty();
    }

    @Test
    void a_source_in_a_paper_that_was_not_received_is_refused() {
        var read = as(by(new Authority.OfOffice(), "", new Source(PAPER, "paragraph 4")));
        assertThat(rules(Admission.objections(read, RETURN, held()))).containsExactly("paper-not-received");
        var received = held().with(new PaperReceived(PAPER, "Risk", GROUP, null, day("2007-12-13")));
        assertThat(Admission.objections(read, RETURN, received)).isEmpty();
    }

    @Test
    void a_paper_may_be_entered_from_itself() {
        var read = as(by(new Authority.OfOffice(), "", new Source(PAPER, "title")));
        var receive = new ReceivePaper(PAPER, "Risk", GROUP, null, day("2007-12-13"));
        assertThat(Admission.objections(read, receive, held())).isEmpty();
    }

    @Test
    void an_authority_that_the_day_book_does_not_know_is_refused() {
        var delegation = new DelegationId("D");
        for (Authority authority : Set.of(
                new Authority.UnderClause(ref(GROUP, "2007-12-13", "1")),
                new Authority.UnderDelegation(delegation),
                new Authority.UnderApproval(delegation, 1))) {
            assertThat(rules(Admission.objections(as(by(authority)), RETURN, held())))
                    .as(authority.text())
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class While_nobody_holds_any_office {

        private final InMemoryRegister empty = new InMemoryRegister();
        private final Command establish = new EstablishOffice(OFFICE, "Administrator", null, day("2006-04-01"));
        private final Command appoint = new AppointOfficeHolder(OFFICE, PERSON, day("2006-04-01"));

        @Test
        void an_administrator_may_establish_the_office_that_the_request_is_made_in() {
            assertThat(Admission.objections(request(Role.ADMINISTRATOR), establish, empty))
                    .isEmpty();
        }

        @Test
        void an_administrator_may_then_appoint_its_first_holder() {
            var established = empty.with(new OfficeEstablished(OFFICE, "Administrator", null, day("2006-04-01")));
            assertThat(Admission.objections(request(Role.ADMINISTRATOR), appoint, established))
                    .isEmpty();
        }

        @Test
        void another_office_than_the_one_that_the_request_is_made_in_is_refused() {
            var other = new EstablishOffice(new OfficeId("OTHER"), "Chair", null, day("2006-04-01"));
            assertThat(rules(Admission.objections(request(Role.ADMINISTRATOR), other, empty)))
                    .containsExactly("office-not-held");
        }

        @Test
        void a_secretary_may_not_begin() {
            assertThat(rules(Admission.objections(request(Role.SECRETARY), appoint, empty)))
                    .containsExactly("office-not-held");
        }

        @Test
        void nothing_else_can_be_recorded() {
            assertThat(rules(Admission.objections(request(Role.PERFORMANCE_OFFICER), RETURN, empty)))
                    .containsExactly("office-not-held");
        }

        @Test
        void once_somebody_holds_an_office_an_administrator_needs_one_too() {
            var begun = new InMemoryRegister()
                    .with(new OfficeHolderAppointed(new OfficeId("OTHER"), PERSON, day("2006-04-01")));
            assertThat(rules(Admission.objections(request(Role.ADMINISTRATOR), establish, begun)))
                    .containsExactly("office-not-held");
        }
    }
}
