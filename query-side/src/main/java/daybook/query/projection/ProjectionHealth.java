package daybook.query.projection;

import daybook.query.projection.ProjectionState.Stopped;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while a projection stands still, with the entry and the kind of failure. */
final class ProjectionHealth extends AbstractHealthIndicator {

    private final Projections projections;
    private final ProjectionName name;

    ProjectionHealth(Projections projections, ProjectionName name) {
        super("The projection's state could not be read");
        this.projections = projections;
        this.name = name;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.unknown();
        projections.states().stream().filter(state -> state.name() == name).forEach(state -> describe(state, health));
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
