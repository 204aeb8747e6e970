package daybook.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class RecentStatesTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    private List<ProjectionState> noConnection() {
        looks.incrementAndGet();
        throw new DataAccessResourceFailureException("no connection is free");
    }

    private final RecentStates states = new RecentStates(this::noConnection, nanos::get);

    @Test
    void a_look_that_failed_is_shared_like_any_other() {
        assertThat(states.now()).isEmpty();
        assertThat(states.now()).isEmpty();
        assertThat(looks).hasValue(1);
    }

    @Test
    void it_looks_again_after_a_second() {
        states.now();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        states.now();
        assertThat(looks).hasValue(2);
    }

    @Test
    void health_is_down_while_nothing_is_known() {
        var health = new ProjectionHealth(states, ProjectionName.TRAIL).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("reason", "its state could not be read");
    }
}
