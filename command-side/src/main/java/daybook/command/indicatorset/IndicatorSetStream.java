package daybook.command.indicatorset;

import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.indicatorset.IndicatorSetFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of an agreement, scorecard or plan. */
@AggregateRoot(type = "indicator-set")
final class IndicatorSetStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private IndicatorSetState state = IndicatorSetState.NONE;

    @CommandHandler(commandName = "indicator-set")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IndicatorSetCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = IndicatorSetEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @EventSourcingHandler
    void on(IndicatorSetFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(IndicatorSetCommand command, Request request, Register register) {
        return switch (command) {
            case AdoptIndicatorSet adopt -> IndicatorSets.decide(state, adopt, request.today());
            case AddIndicatorToSet add ->
                IndicatorSets.decide(state, add, register.exists(add.indicator()), register.withdrawn(add.indicator()));
            case TakeIndicatorOutOfSet take ->
                Memberships.decide(state, take, request.by().reason(), request.today());
            case AdoptRatingScheme adopt -> Schemes.decide(state, adopt, request.today());
            case AgreeRewardTerms agree -> IndicatorSets.decide(state, agree, request.today());
        };
    }
}
