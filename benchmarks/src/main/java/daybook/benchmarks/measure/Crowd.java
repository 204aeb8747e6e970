package daybook.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients who do the same thing again and again at the same time. */
public final class Crowd {

    private Crowd() {}

    /** What a client does. */
    public interface Deed {
        void act(int client) throws Exception;
    }

    /**
     * How often a second it was done, by all of them together.
     *
     * @throws java.util.concurrent.ExecutionException if it failed even once
     */
    public static double perSecond(int clients, Duration time, Deed deed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long began = System.nanoTime();
            long ends = began + time.toNanos();
            List<Callable<Long>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                work.add(() -> times(number, ends, deed));
            }
            long done = 0;
            for (Future<Long> each : threads.invokeAll(work)) {
                done += each.get();
            }
            return done * 1e9 / (System.nanoTime() - began);
        }
    }

    private static long times(int client, long ends, Deed deed) throws Exception {
        long times = 0;
        for (; System.nanoTime() < ends; times++) {
            deed.act(client);
        }
        return times;
    }
}
