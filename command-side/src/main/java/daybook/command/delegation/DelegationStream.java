package daybook.command.delegation;

import daybook.acts.delegation.DelegationCommand;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a delegation. */
@AggregateRoot(type = "delegation")
final class DelegationStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private DelegationState state = DelegationState.NONE;

    @CommandHandler(commandName = "delegation")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DelegationCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = DelegationEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register, footing.authority()), footing);
    }

    @EventSourcingHandler
    void on(DelegationFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(DelegationCommand command, Request request, Register register, Authority authority) {
        return switch (command) {
            case GrantDelegation grant -> Granting.decide(state, grant, Mentioned.in(grant, register));
            case RevokeDelegation revoke -> Revoking.decide(state, revoke, Revoking.Passed.in(revoke, state, register));
            case ApproveUnderDelegation approve ->
                Approving.decide(
                        state, approve, Delegate.asking(request, authority, approve, state, register), request.today());
            case RefuseUnderDelegation refuse ->
                Refusing.decide(
                        state, refuse, Delegate.asking(request, authority, refuse, state, register), request.today());
        };
    }
}
