package daybook.command.indicatorset;

import daybook.acts.indicatorset.IndicatorSetCommand;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
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
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.mistake.MistakeFact;
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

    private static final Folding<IndicatorSetFact, IndicatorSetState> FOLDING =
            Folding.of(IndicatorSetFact.class, IndicatorSetState.NONE, IndicatorSetState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<IndicatorSetState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "indicator-set")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IndicatorSetCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = IndicatorSetEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "indicator-set")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(IndicatorSetFact fact) {
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

    private Verdict decide(IndicatorSetCommand command, Request request, Register register) {
        IndicatorSetState state = folded.state();
        return switch (command) {
            case AdoptIndicatorSet adopt -> IndicatorSets.decide(state, adopt, request.today());
            case AddIndicatorToSet add ->
                IndicatorSets.decide(
                        state, add, register.defined(add.indicator()), register.withdrawn(add.indicator()));
            case TakeIndicatorOutOfSet take ->
                Memberships.decide(state, take, request.by().reason(), request.today());
            case AdoptRatingScheme adopt -> Schemes.decide(state, adopt, request.today());
            case AgreeRewardTerms agree -> IndicatorSets.decide(state, agree, request.today());
        };
    }
}
