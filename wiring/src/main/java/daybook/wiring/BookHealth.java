package daybook.wiring;

import daybook.store.watch.Finding;
import daybook.store.watch.Findings;
import daybook.store.watch.Watch;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the book adds up. Where it does not, that is no reason to send nobody here any more: whatever else can be read
 * and recorded still can. So the status is one of its own, which is not “down” (docs/decisions/what-is-noticed.md).
 */
record BookHealth(Findings findings, Watch watch) implements HealthIndicator {

    static final Status DOES_NOT_ADD_UP =
            new Status("DOES_NOT_ADD_UP", "Something in the book is not as it was recorded");

    private static final int MOST_NAMED = 10;

    @Override
    public Health health() {
        var alarms = findings.open().stream()
                .filter(finding -> finding.kind().isAlarm())
                .toList();
        var round = watch.round();
        var health = (alarms.isEmpty() ? Health.up() : Health.status(DOES_NOT_ADD_UP))
                .withDetail("found", alarms.size())
                .withDetail("wholeRounds", round.rounds())
                .withDetail("lookedUpToEntry", round.position());
        for (var pulse : findings.pulses()) {
            health.withDetail(
                    "secondsSinceLookAt" + (pulse == watch.pulse() ? "Book" : "Views"),
                    pulse.age().toSeconds());
        }
        if (round.endedAt() != null) {
            health.withDetail("wholeBookLookedAt", round.endedAt());
        }
        return alarms.isEmpty()
                ? health.build()
                : health.withDetail("what", named(alarms)).build();
    }

    /** What it is about and what is wrong, without what the fact says. */
    private static List<String> named(List<Finding> alarms) {
        return alarms.stream()
                .limit(MOST_NAMED)
                .map(finding -> finding.kind().text() + ": " + finding.subject())
                .toList();
    }
}
