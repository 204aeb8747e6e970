package daybook.query.web;

import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page reads has stopped, so that it shows nothing later.
 *
 * @param at the entry that cannot be counted; null when it is not the entry's fault
 * @param counted the last entry that counts
 */
public record Standstill(@Nullable Long at, long counted) {

    /**
     * Where a page has stopped; null if all that it reads goes on, or it shows an earlier position anyway.
     *
     * @param states how the projections stand
     * @param shown the last entry that the page shows
     */
    static @Nullable Standstill of(Set<ProjectionName> reads, Collection<ProjectionState> states, long shown) {
        return states.stream()
                .filter(state -> reads.contains(state.name()) && shown >= state.position())
                .filter(state -> state.stopped() != null)
                .min(Comparator.comparingLong(ProjectionState::position))
                .map(Standstill::of)
                .orElse(null);
    }

    private static @Nullable Standstill of(ProjectionState state) {
        var stopped = state.stopped();
        return stopped == null ? null : new Standstill(stopped.entry(), state.position());
    }
}
