package daybook.command.desk;

import daybook.command.register.Register;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineStatsCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Begins rehearsals, with the aggregates that the desk itself stands before. */
@Component
public class Rehearsals {

    private final EventStore events;
    private final Register register;
    private final CaffeineStatsCounter asked;
    private final List<Class<?>> aggregates = new ArrayList<>();

    Rehearsals(
            EventStore events,
            Register register,
            List<ConfigurerModule> modules,
            ObjectProvider<MeterRegistry> registry) {
        this.events = events;
        this.asked = new CaffeineStatsCounter(registry.getIfAvailable(SimpleMeterRegistry::new), "rehearsed-streams");
        this.register = register;
        for (ConfigurerModule module : modules) {
            if (module instanceof StreamAggregate.Known(var aggregate)) {
                aggregates.add(aggregate);
            }
        }
    }

    /** @param staged what this rehearsal would add to a stream, as far as it had come at the last rest */
    public Rehearsal begin(Function<String, List<DomainEventMessage<?>>> staged) {
        return new Rehearsal(new RehearsedStreams(events, aggregates, staged, asked), register);
    }
}
