package daybook.query.projection.engine;

import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.ProjectionState.Stopped;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while a projection stands still, with the entry and the kind of failure. */
public final class ProjectionHealth extends AbstractHealthIndicator {

    private final RecentStates states;
    private final ProjectionName name;

    ProjectionHealth(RecentStates states, ProjectionName name) {
        super("The projection's state could not be read");
        this.states = states;
        this.name = name;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        states.now().stream()
                .filter(state -> state.name() == name)
                .findFirst()
                .ifPresentOrElse(
                        state -> describe(state, health),
                        () -> health.down().withDetail("reason", "its state could not be read"));
    }

    private static void describe(ProjectionState state, Health.Builder health) {
        Stopped stopped = state.stopped();
        health.up().withDetail("position", state.position()).withDetail("head", state.head());
        if (stopped != null) {
            health.down().withDetail("reason", stopped.reason()).withDetail("since", stopped.since());
            if (stopped.entry() != null) {
                health.withDetail("entry", stopped.entry());
            }
        }
    }
}
