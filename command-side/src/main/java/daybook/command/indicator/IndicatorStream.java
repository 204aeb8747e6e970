package daybook.command.indicator;

import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
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
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.mistake.MistakeFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of an indicator. */
@AggregateRoot(type = "indicator")
final class IndicatorStream {

    private static final Folding<IndicatorFact, IndicatorState> FOLDING =
            Folding.of(IndicatorFact.class, IndicatorState.NONE, IndicatorState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<IndicatorState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "indicator")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IndicatorCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        IndicatorState state = folded.state();
        var cited = register.warrant(request.by().cited());
        var footing = IndicatorEntitlement.to(command, state, IndicatorEntitlement.set(command, state, cited, register))
                .footing(command, request, cited);
        Recording.carryOut(decide(command, request, register, footing.authority()), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "indicator")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(IndicatorFact fact) {
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

    private Verdict decide(IndicatorCommand command, Request request, Register register, Authority authority) {
        IndicatorState state = folded.state();
        return switch (command) {
            case DefineIndicator define ->
                Definitions.decide(
                        state,
                        define,
                        define.partOf() instanceof IndicatorId whole && register.exists(whole),
                        request.today());
            case SetTarget set ->
                Targets.decide(
                        state,
                        set,
                        mandate(command, authority, register),
                        authority instanceof Authority.OfOffice ? request.by().source() : null,
                        request.today());
            case ReviseTarget revise -> Targets.decide(state, revise, mandate(command, authority, register));
            case RecordIndicatorReturn record -> Returns.decide(state, record, request.today());
            case CorrectIndicatorReturn correct ->
                Corrections.decide(state, correct, request.by().reason());
            case ReportReturnUnavailable report -> Unavailability.decide(state, report, request.today());
            case ReviseDefinition revise ->
                DefinitionRevisions.decide(state, revise, request.by().reason(), request.today());
            case WithdrawIndicator withdraw ->
                Retirement.decide(state, withdraw, request.by().reason(), request.today());
            case NameIndicatorLead name ->
                Leads.decide(
                        state,
                        name,
                        new Leads.Since(register.established(name.lead()), register.defined(name.indicator())),
                        request.today());
            case RateIndicator rate ->
                Judgements.decide(
                        state,
                        rate,
                        register.members(rate.set()).contains(rate.indicator()),
                        register.scheme(rate.set(), rate.effective()),
                        request.today());
            case ForecastOutturn forecast -> Judgements.decide(state, forecast, request.today());
            case WithdrawIndicatorReturn withdraw ->
                Withdrawals.decide(state, withdraw, request.by().reason());
        };
    }

    private @Nullable Mandate mandate(IndicatorCommand command, Authority authority, Register register) {
        return Mandate.under(authority, folded.state(), command.indicator(), register);
    }
}
