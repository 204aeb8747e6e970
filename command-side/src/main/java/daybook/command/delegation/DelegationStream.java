package daybook.command.delegation;

import daybook.acts.delegation.DelegationCommand;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.mistake.MistakeCommand;
import daybook.command.asking.Request;
import daybook.command.desk.Addressee;
import daybook.command.desk.Folded;
import daybook.command.desk.Folding;
import daybook.command.desk.Recording;
import daybook.command.mistake.Mistakes;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.mistake.MistakeFact;
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

    private static final Folding<DelegationFact, DelegationState> FOLDING = new Folding<>(
            DelegationFact.class, DelegationState.NONE, DelegationState::evolve, DelegationState::without);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<DelegationState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "delegation")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DelegationCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = DelegationEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register, footing.authority()), footing);
    }

    /** Read by one at a time: another delegation of the same matter is another stream. The desk holds the matter already, unless it was granted anew meanwhile. */
    private Allowance allowed(Register register) {
        DelegationState state = folded.state();
        var terms = state.terms();
        if (terms == null) {
            return Allowance.UNLIMITED;
        }
        register.alone(terms.subject());
        Allowance allowed = Allowance.of(terms.subject(), register);
        if (terms.sharedCap() == null) {
            return allowed;
        }
        register.alone(terms.clause());
        return allowed.beside(register.approvedBeside(terms));
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "delegation")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(DelegationFact fact) {
        tell(fact);
    }

    @EventSourcingHandler
    void on(MistakeFact fact) {
        tell(fact);
    }

    private void tell(Fact fact) {
        stream = fact.about().stream();
        folded = FOLDING.after(folded, fact);
    }

    private Verdict decide(DelegationCommand command, Request request, Register register, Authority authority) {
        DelegationState state = folded.state();
        return switch (command) {
            case GrantDelegation grant -> Granting.decide(state, grant, Mentioned.in(grant, register));
            case RevokeDelegation revoke -> Revoking.decide(state, revoke, Revoking.Passed.in(revoke, state, register));
            case ApproveUnderDelegation approve ->
                Approving.decide(
                        state.takenBackBy(register.revokedBy(approve.delegation())),
                        approve,
                        Delegate.asking(request, authority, approve, state, register),
                        allowed(register),
                        request.today());
            case ExerciseDelegation exercise ->
                Exercising.decide(
                        state.takenBackBy(register.revokedBy(exercise.delegation())),
                        exercise,
                        Delegate.asking(request, authority, exercise, state, register),
                        request.today());
            case RefuseUnderDelegation refuse ->
                Refusing.decide(
                        state.takenBackBy(register.revokedBy(refuse.delegation())),
                        refuse,
                        Delegate.asking(request, authority, refuse, state, register),
                        request.today());
            case AnswerAsDelegate answer ->
                Answering.delegate(
                        state.takenBackBy(register.revokedBy(answer.delegation())),
                        answer,
                        Speaker.asking(request, answer, state, register),
                        request.today());
            case AnswerAsConsultee answer ->
                Answering.consultee(
                        state.takenBackBy(register.revokedBy(answer.delegation())),
                        answer,
                        Speaker.asking(request, answer, state, register),
                        request.today());
        };
    }
}
