package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.NOW;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.asking.Request;
import daybook.command.example.InMemoryRegister;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.InvestmentProposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the day book knows of whoever wants to decide under a delegation. */
class DelegateTest {

    private static final LocalDate ON = day("2008-02-19");
    private static final PersonId PROPOSER = new PersonId("proposer");

    private final InMemoryRegister register = new InMemoryRegister()
            .with(
                    new Attribution(PROPOSER, OFFICE, new Authority.OfOffice(), "", null),
                    new InvestmentProposed(
                            PROGRAMME, PROPOSAL, INDICATOR, pounds(100_000), "Places", day("2007-12-13")))
            .with(
                    new OfficeHolderAppointed(OFFICE, PERSON, day("2008-01-01")),
                    new OfficeHolderEnded(OFFICE, PERSON, ON));

    private static DelegationState about(Subject subject) {
        return DelegationState.NONE.evolve(new DelegationGranted(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                List.of(OFFICE),
                subject,
                null,
                List.of(),
                List.of(),
                null,
                day("2007-12-14")));
    }

    private Delegate asking(DelegationState state, LocalDate on, Evidence... evidence) {
        var request = new Request(
                UUID.randomUUID(),
                Set.of(Role.APPROVER),
                by(new Authority.UnderDelegation(DELEGATION), "Shown to be needed", null),
                NOW);
        var command = new ApproveUnderDelegation(DELEGATION, pounds(1), List.of(), List.of(), List.of(evidence), on);
        return Delegate.asking(request, new Authority.UnderDelegation(DELEGATION), command, state, register);
    }

    @Test
    void it_is_who_asks_in_which_office_under_which_authority_and_why() {
        assertThat(asking(about(THE_PROPOSAL), ON))
                .isEqualTo(new Delegate(
                        PERSON,
                        OFFICE,
                        new Authority.UnderDelegation(DELEGATION),
                        "Shown to be needed",
                        true,
                        PROPOSER,
                        Map.of()));
    }

    @Nested
    class The_proposer {

        @Test
        void is_whoever_entered_the_proposal_that_the_delegation_is_about() {
            assertThat(asking(about(THE_PROPOSAL), ON).proposer()).isEqualTo(PROPOSER);
        }

        @Test
        void is_nobody_where_the_delegation_is_about_something_else_or_nothing_was_delegated() {
            assertThat(asking(about(new Subject.OfFacility(PROGRAMME)), ON).proposer())
                    .isNull();
            assertThat(asking(DelegationState.NONE, ON).proposer()).isNull();
        }
    }

    @Test
    void only_papers_that_were_received_count_as_shown() {
        register.with(new PaperReceived(PAPER, "Analysis", GROUP, null, day("2008-02-01")));
        assertThat(asking(
                                about(THE_PROPOSAL),
                                ON,
                                new Evidence("1", new Source(PAPER, "table 2")),
                                new Evidence("2", new Source(new PaperId("NEVER"), "table 3")))
                        .papers())
                .containsExactly(Map.entry(PAPER, day("2008-02-01")));
    }

    @Test
    void the_office_was_held_from_the_first_to_the_last_day_and_on_none_beside() {
        assertThat(asking(about(THE_PROPOSAL), day("2008-01-01")).heldThen()).isTrue();
        assertThat(asking(about(THE_PROPOSAL), ON).heldThen()).isTrue();
        assertThat(asking(about(THE_PROPOSAL), day("2007-12-31")).heldThen()).isFalse();
        assertThat(asking(about(THE_PROPOSAL), ON.plusDays(1)).heldThen()).isFalse();
    }
}
