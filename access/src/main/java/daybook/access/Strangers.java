package daybook.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in under names that nobody has. There is nobody to attribute an entry to, and what was typed
 * may be a password in the wrong field, so neither the day book nor the log ever holds it.
 */
@Component
class Strangers {
    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong loggedAt = new AtomicLong(System.nanoTime() - PAUSE);
    private final ObjectProvider<MeterRegistry> meters;

    Strangers(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** Logs at most one line a minute. */
    void cameBy() {
        long total = seen.incrementAndGet();
        meters.ifAvailable(registry -> Counter.builder("daybook.sign.in.unknown")
                .description("Attempts to sign in under names that nobody has")
                .register(registry)
                .increment());
        long last = loggedAt.get();
        if (System.nanoTime() - last >= PAUSE && loggedAt.compareAndSet(last, System.nanoTime())) {
            LOG.warn("Somebody tried to sign in under a name that nobody has ({} times since the start)", total);
        }
    }
}
