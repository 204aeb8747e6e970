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
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorFact;
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

    @AggregateIdentifier
    private @Nullable String stream;

    private IndicatorState state = IndicatorState.NONE;

    @CommandHandler(commandName = "indicator")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IndicatorCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var cited = register.warrant(request.by().cited());
        var footing = IndicatorEntitlement.to(command, state, IndicatorEntitlement.set(command, state, cited, register))
                .footing(command, request, cited);
        Recording.carryOut(decide(command, request, register, footing.authority()), footing);
    }

    @EventSourcingHandler
    void on(IndicatorFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(IndicatorCommand command, Request request, Register register, Authority authority) {
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
        return Mandate.under(authority, state, command.indicator(), register);
    }
}
