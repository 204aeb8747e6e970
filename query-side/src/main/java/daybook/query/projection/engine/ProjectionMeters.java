package daybook.query.projection.engine;

import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/** How far each projection lags, in entries and in seconds, and whether it has stopped. */
final class ProjectionMeters {

    private final RecentStates states;

    ProjectionMeters(RecentStates states) {
        this.states = states;
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

    private double read(ProjectionName name, ToDoubleFunction<ProjectionState> value) {
        return states.now().stream()
                .filter(state -> state.name() == name)
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
