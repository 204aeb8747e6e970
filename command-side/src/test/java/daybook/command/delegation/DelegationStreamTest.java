package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.NOW;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.delegation.DelegationCommand;
import daybook.command.asking.Request;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.RefusedException;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.office.OfficeHolderAppointed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DelegationStreamTest {

    private final Register register =
            new InMemoryRegister().with(new OfficeHolderAppointed(OFFICE, PERSON, day("2006-04-01")));
    private final DelegationGranted granted = new DelegationGranted(
            DELEGATION,
            ref(GROUP, "2007-12-13", "3"),
            List.of(OFFICE),
            THE_PROPOSAL,
            pounds(100_000),
            List.of(),
            List.of(),
            null,
            day("2007-12-13"));

    private static AggregateTestFixture<DelegationStream> fixture(Register register) {
        var fixture = new AggregateTestFixture<>(DelegationStream.class);
        fixture.registerInjectableResource(register);
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier(((DelegationCommand) message.getPayload()).about().stream(), null));
        return fixture;
    }

    private static GenericCommandMessage<DelegationCommand> asking(long pounds) {
        var request = new Request(
                UUID.randomUUID(), Set.of(Role.APPROVER), by(new Authority.UnderDelegation(DELEGATION)), NOW);
        return new GenericCommandMessage<>(
                new GenericMessage<>(
                        DelegationExample.approve(pounds(pounds), day("2008-02-19")), Map.of("request", request)),
                "delegation");
    }

    @Test
    void the_aggregate_applies_what_was_decided() {
        fixture(register)
                .given(granted)
                .when(asking(60_000))
                .expectEvents(new DelegatedApprovalGiven(
                        DELEGATION, 1, OFFICE, pounds(60_000), List.of(), List.of(), List.of(), day("2008-02-19")));
    }

    @Test
    void the_aggregate_carries_refusals_out_as_they_are_and_applies_nothing() {
        var first = new DelegatedApprovalGiven(
                DELEGATION, 1, OFFICE, pounds(60_000), List.of(), List.of(), List.of(), day("2008-02-18"));
        fixture(register)
                .given(granted, first)
                .when(asking(40_001))
                .expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage("above-cap");
    }

    @Test
    void a_refusal_has_no_stack_trace() {
        assertThat(new RefusedException(List.of()).getStackTrace()).isEmpty();
    }
}
