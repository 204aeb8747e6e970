package daybook.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has a turn, and when. */
class TurnsTest {

    private final List<String> turns = new ArrayList<>();
    private final Effort effort = new Effort(2, Duration.ofSeconds(1), Effort.SHORT_HISTORY);

    private record Named(String name, List<String> turns) implements Turns.Contestant {
        @Override
        public double turn(Effort effort) {
            turns.add(name);
            return turns.size();
        }
    }

    @Test
    void each_round_begins_with_another_one_after_one_that_does_not_count() throws Exception {
        var figures = Turns.taken(List.of(new Named("ours", turns), new Named("theirs", turns)), effort);
        assertThat(turns).containsExactly("ours", "theirs", "ours", "theirs", "theirs", "ours");
        assertThat(figures.get("ours")).isEqualTo(Rounds.of(3, 6));
        assertThat(figures.get("theirs")).isEqualTo(Rounds.of(4, 5));
    }
}
