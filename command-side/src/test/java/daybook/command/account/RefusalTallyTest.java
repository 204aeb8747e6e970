package daybook.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {

    private static final PersonId PERSON = new PersonId("P-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final RequestRefused REFUSED =
            new RequestRefused(PERSON, "SetTarget", "indicator:X", List.of("target-already-set"), DAY);

    private static RefusalTally entered(int times, Instant at) {
        RefusalTally tally = RefusalTally.NONE;
        for (int time = 0; time < times; time++) {
            tally = tally.evolve(REFUSED, at);
        }
        return tally;
    }

    @Test
    void twenty_within_an_hour_are_all_that_is_entered() {
        assertThat(entered(19, NOW).isFull(NOW)).isFalse();
        assertThat(entered(20, NOW).isFull(NOW)).isTrue();
        assertThat(entered(20, NOW).isFull(NOW.plus(HOUR).minusNanos(1))).isTrue();
        assertThat(entered(20, NOW).isFull(NOW.plus(HOUR))).isFalse();
    }

    @Test
    void what_is_older_than_an_hour_is_forgotten() {
        assertThat(entered(20, NOW).evolve(REFUSED, NOW.plus(HOUR)).entered()).containsExactly(NOW.plus(HOUR));
    }

    @Test
    void they_are_passed_over_up_to_the_moment_that_was_said_and_counted_anew_from_it() {
        var passed = entered(20, NOW).evolve(new RefusalsPassedOver(PERSON, NOW.plusSeconds(1), DAY), NOW);
        assertThat(passed).isEqualTo(new RefusalTally(List.of(), NOW.plusSeconds(1)));
        assertThat(passed.passesOver(NOW)).isTrue();
        assertThat(passed.passesOver(NOW.plusSeconds(1))).isFalse();
        assertThat(RefusalTally.NONE.passesOver(NOW)).isFalse();
    }

    @Test
    void nothing_else_counts() {
        assertThat(entered(3, NOW).evolve(new PersonSignedIn(PERSON, DAY), NOW)).isEqualTo(entered(3, NOW));
    }
}
