package daybook.benchmarks.append;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import daybook.facts.indicator.IndicatorReturnRecorded;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An indicator that decides nothing: what is measured is the way there and back, the same for every engine. */
final class ReturnStream {

    /** What is asked of an indicator. */
    sealed interface Taking {
        String stream();

        Map<String, Object> metadata();
    }

    /** Records the first return of a new indicator; nothing is there to be read. */
    record TakeFirstReturn(String stream, Map<String, Object> metadata) implements Taking {}

    /** Records the next return of an indicator. */
    record TakeReturn(String stream, Map<String, Object> metadata) implements Taking {}

    @AggregateIdentifier
    private @Nullable String stream;

    private int returns;

    /** As the program does it; Axon's own way looks for annotations each time. */
    static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Taking) message.getPayload()).stream(), null);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void take(TakeFirstReturn command) {
        apply(Returns.fact(command.stream(), 1), MetaData.from(command.metadata()));
    }

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
