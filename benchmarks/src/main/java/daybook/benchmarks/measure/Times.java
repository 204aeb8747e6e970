package daybook.benchmarks.measure;

import java.util.concurrent.Callable;
import org.HdrHistogram.ConcurrentHistogram;

/** How long something took, each time; several may add to it at once. */
public final class Times {

    private static final int DIGITS = 3;

    private final ConcurrentHistogram nanos = new ConcurrentHistogram(DIGITS);

    /** Does it, and adds how long it took. */
    public <T> T of(Callable<T> deed) throws Exception {
        long began = System.nanoTime();
        T done = deed.call();
        nanos.recordValue(System.nanoTime() - began);
        return done;
    }

    /** The time within which so many per cent of them were done, in ms. */
    public double millisAt(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /** How many there were. */
    public long count() {
        return nanos.getTotalCount();
    }
}
