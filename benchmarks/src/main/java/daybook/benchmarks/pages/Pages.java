package daybook.benchmarks.pages;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.benchmarks.measure.Times;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.Visitor;
import daybook.testapplication.WithHistory;
import daybook.testapplication.history.History;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Scorecards, borrowing and trails under {@value #USERS} users: each asks for a page every two seconds, as somebody who
 * reads; and then for the next as soon as it has one, which shows how many pages there can be.
 */
public final class Pages implements Measurement {

    static final int USERS = 50;
    private static final int EVENTS = 100_000;
    private static final double AT_MOST_MILLIS = 150;
    static final Duration PAUSE = Duration.ofSeconds(2);

    /** How long a server has run before its pages are measured: until then it compiles what it runs. */
    static final Duration WARM_UP = Duration.ofSeconds(60);

    record Pass(double p95, long pages, double seconds) {
        double perSecond() {
            return pages / seconds;
        }
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        try (var history = WithHistory.kept(Math.min(EVENTS, effort.history()));
                var app = OwnProcess.start(history.database(), "-Xmx512m", "-XX:+UseSerialGC")) {
            app.firstPageMillis();
            List<Visitor> visitors = visitors(app);
            Duration turn = effort.turn().multipliedBy(3);
            read(visitors, history.sets(), WARM_UP, Duration.ZERO);
            List<Pass> reading = new ArrayList<>();
            List<Pass> hurrying = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            for (int round = 0; round < effort.rounds(); round++) {
                reading.add(read(visitors, history.sets(), turn, PAUSE));
                double before = app.processorMillis();
                hurrying.add(read(visitors, history.sets(), turn, Duration.ZERO));
                processor.add(
                        (app.processorMillis() - before) / hurrying.getLast().pages());
            }
            visitors.forEach(Visitor::close);
            return lines(reading, hurrying, processor);
        }
    }

    static List<Visitor> visitors(OwnProcess app) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            visitors.add(Visitor.at(app.address()));
        }
        return visitors;
    }

    private static List<Line> lines(List<Pass> reading, List<Pass> hurrying, List<Double> processor) {
        return List.of(
                Line.within(
                        "pages, %d users, one every %d s each, p95".formatted(USERS, PAUSE.toSeconds()),
                        new Rounds(reading.stream().map(Pass::p95).toList()),
                        "ms",
                        AT_MOST_MILLIS),
                Line.atLeast(
                        "pages, %d users without a pause: the limit".formatted(USERS),
                        new Rounds(hurrying.stream().map(Pass::perSecond).toList()),
                        "pages/s",
                        0),
                Line.atLeast("processor time of the application for one of them", new Rounds(processor), "ms", 0));
    }

    /** So many pages as there is time for, of all the sets that there are. */
    static Pass read(List<Visitor> visitors, int sets, Duration turn, Duration pause) throws Exception {
        var times = new Times();
        long began = System.nanoTime();
        long ends = began + turn.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (Visitor visitor : visitors) {
                work.add(() -> reads(visitor, sets, ends, pause, times));
            }
            for (Future<Boolean> each : threads.invokeAll(work)) {
                each.get();
            }
        }
        return new Pass(times.millisAt(95), times.count(), (System.nanoTime() - began) / 1e9);
    }

    private static boolean reads(Visitor visitor, int sets, long ends, Duration pause, Times times) throws Exception {
        var random = ThreadLocalRandom.current();
        LockSupport.parkNanos(pause.isZero() ? 0 : random.nextLong(pause.toNanos()));
        while (System.nanoTime() < ends) {
            long next = System.nanoTime() + pause.toNanos();
            String path = path(random.nextInt(sets), random.nextInt(3));
            times.of(() -> visitor.page(path));
            LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
        }
        return true;
    }

    private static String path(int set, int kind) {
        int indicator = ThreadLocalRandom.current().nextInt(History.INDICATORS);
        return switch (kind) {
            case 0 -> "/indicator-sets/" + History.setId(set).value();
            case 1 -> "/programmes/" + History.programmeId(set).value();
            default -> "/trail?of=return:" + History.indicatorId(set, indicator).value() + "/1";
        };
    }
}
