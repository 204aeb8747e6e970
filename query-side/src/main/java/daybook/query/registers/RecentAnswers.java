package daybook.query.registers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import daybook.query.asat.Basis;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What was answered lately. The same basis gives the same answer for ever, so none of them can be out of date.
 *
 * @param <Q> what may be asked; two that are equal ask the same
 * @param <A> what is answered; never changed
 */
final class RecentAnswers<Q, A> {

    private record Asked<Q>(Q question, long entry, LocalDate effective) {}

    private final Cache<Asked<Q>, A> answers;

    RecentAnswers(int most) {
        this.answers = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /**
     * Two who ask at the same moment may both have it looked up: within the cache, whoever waits for a connection would
     * hold others up who have one.
     */
    A of(Q question, Basis basis, Supplier<A> lookUp) {
        var asked = new Asked<>(question, basis.entry(), basis.effective());
        A known = answers.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        A found = lookUp.get();
        answers.put(asked, found);
        return found;
    }

    long size() {
        answers.cleanUp();
        return answers.estimatedSize();
    }

    /** How often it spares looking up, under this name. */
    void measure(MeterRegistry registry, String name) {
        CaffeineCacheMetrics.monitor(registry, answers, name);
    }
}
