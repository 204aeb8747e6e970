package daybook.command.rehearsal;

import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import daybook.command.consequence.Consequences;
import daybook.command.desk.StreamAggregate;
import daybook.command.register.Register;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Begins rehearsals, with the aggregates that the desk itself stands before. */
@Component
public class Rehearsals implements MeterBinder {

    private final EventStore events;
    private final Register register;
    private final Consequences consequences;
    private final ConcurrentStatsCounter asked = new ConcurrentStatsCounter();
    private final List<Class<?>> aggregates = new ArrayList<>();

    Rehearsals(EventStore events, Register register, Consequences consequences, List<ConfigurerModule> modules) {
        this.consequences = consequences;
        this.events = events;
        this.register = register;
        for (ConfigurerModule module : modules) {
            if (module instanceof StreamAggregate.Known(var aggregate)) {
                aggregates.add(aggregate);
            }
        }
    }

    /** @param staged what this rehearsal would add to a stream, as far as it had come at the last rest */
    public Rehearsal begin(Function<String, List<DomainEventMessage<?>>> staged) {
        return new Rehearsal(new RehearsedStreams(events, aggregates, staged, asked), register, consequences);
    }

    /** Under the names of every other cache; each rehearsal has one of its own, and all are counted together. */
    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "hit", asked -> asked.snapshot().hitCount());
        count(registry, "miss", asked -> asked.snapshot().missCount());
    }

    private void count(MeterRegistry registry, String result, ToDoubleFunction<ConcurrentStatsCounter> counted) {
        FunctionCounter.builder("cache.gets", asked, counted)
                .tags("cache", "rehearsed-streams", "result", result)
                .register(registry);
    }
}
