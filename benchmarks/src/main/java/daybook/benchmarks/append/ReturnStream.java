package daybook.benchmarks.append;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import daybook.facts.indicator.IndicatorReturnRecorded;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An indicator that decides nothing: what is measured is the way there and back, the same for every engine. */
final class ReturnStream {

    /** Records the next return of an indicator. */
    record TakeReturn(@TargetAggregateIdentifier String stream, Map<String, Object> metadata) {}

    @AggregateIdentifier
    private @Nullable String stream;

    private int returns;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void take(TakeReturn command) {
        apply(Returns.fact(command.stream(), returns + 1), MetaData.from(command.metadata()));
    }

    @EventSourcingHandler
    void on(IndicatorReturnRecorded recorded) {
        stream = recorded.indicator().value();
        returns = recorded.number();
    }
}
