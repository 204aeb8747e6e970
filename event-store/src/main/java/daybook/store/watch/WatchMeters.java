package daybook.store.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;

/** How much does not add up, of each kind, and how long ago all of the book was looked at. */
public record WatchMeters(Findings findings, Watch watch) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var kind : FindingKind.values()) {
            Gauge.builder("daybook.findings", this, meters -> meters.count(kind))
                    .strongReference(true)
                    .description("What does not add up in the book, and is not gone")
                    .tag("kind", kind.text())
                    .tag("alarm", Boolean.toString(kind.isAlarm()))
                    .register(registry);
        }
        Gauge.builder("daybook.watch.position", watch, seen -> seen.round().position())
                .strongReference(true)
                .description("The last entry that the round under way has looked at")
                .register(registry);
        Gauge.builder("daybook.watch.age.seconds", watch, WatchMeters::age)
                .strongReference(true)
                .description("Time since a round ended in which all of the book was looked at")
                .register(registry);
        Gauge.builder("daybook.watch.look.age.seconds", this, meters -> meters.lookAge())
                .strongReference(true)
                .description("Time since the watch over the book, or over its views, last looked: the longest of them")
                .register(registry);
    }

    private double lookAge() {
        return findings.pulses().stream()
                .mapToDouble(pulse -> pulse.age().toMillis() / 1e3)
                .max()
                .orElse(0);
    }

    private double count(FindingKind kind) {
        return findings.open().stream().filter(open -> open.kind() == kind).count();
    }

    private static double age(Watch watch) {
        var ended = watch.round().endedAt();
        return ended == null
                ? Double.NaN
                : Duration.between(ended, Instant.now()).toMillis() / 1e3;
    }
}
