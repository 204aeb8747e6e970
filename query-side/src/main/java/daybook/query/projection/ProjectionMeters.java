package daybook.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How far each projection lags, in entries and in seconds, and whether it has stopped. */
final class ProjectionMeters {

    /** A scrape reads several gauges; they share one look at the database. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Projections projections;
    private final Clock clock;
    private List<ProjectionState> states = List.of();
    private @Nullable Instant readAt;

    ProjectionMeters(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    void register(MeterRegistry registry) {
        for (ProjectionName name : ProjectionName.values()) {
            gauge(registry, name, "daybook.projection.lag.entries", "Entries not yet posted", ProjectionState::behind);
            gauge(
                    registry,
                    name,
                    "daybook.projection.lag.seconds",
                    "How long the oldest entry not yet posted has waited",
                    state -> state.lag().toNanos() / 1e9);
            gauge(
                    registry,
                    name,
                    "daybook.projection.stopped",
                    "1 while it stands still because an entry could not be posted",
                    state -> state.stopped() == null ? 0 : 1);
        }
    }

    private void gauge(
            MeterRegistry registry,
            ProjectionName name,
            String meter,
            String description,
            ToDoubleFunction<ProjectionState> value) {
        Gauge.builder(meter, () -> read(name, value))
                .description(description)
                .tag("projection", name.text())
                .register(registry);
    }

    private synchronized double read(ProjectionName name, ToDoubleFunction<ProjectionState> value) {
        Instant now = clock.instant();
        if (readAt == null || Duration.between(readAt, now).abs().compareTo(FRESH) > 0) {
            states = projections.states();
            readAt = now;
        }
        return states.stream()
                .filter(state -> state.name() == name)
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
