package daybook.benchmarks.visible;

import daybook.benchmarks.measure.Crowd;
import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.benchmarks.measure.Times;
import daybook.command.desk.Desk;
import daybook.query.projection.Projections;
import daybook.testapplication.ThisProcess;
import daybook.testapplication.WithHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * From the receipt to the moment at which every view has the entry, quiet and while others record at half of what the
 * desk can take; and how much that is, for whole acts with their checks, receipts and all.
 */
public final class Visible implements Measurement {

    private static final int CLIENTS = 8;
    private static final double QUIET_MILLIS = 50;
    private static final double BUSY_MILLIS = 200;

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        try (var history = WithHistory.of(Effort.SHORT_HISTORY);
                var app = ThisProcess.start(history.database())) {
            var acts = new Officer(app.bean(Desk.class), history.sets());
            var projections = app.bean(Projections.class);
            quiet(acts, projections, effort);
            List<Double> quiet = new ArrayList<>();
            List<Double> rates = new ArrayList<>();
            List<Double> busy = new ArrayList<>();
            for (int round = 0; round < effort.rounds(); round++) {
                double rate = Crowd.perSecond(CLIENTS, effort.turn(), client -> acts.act());
                settle(projections);
                rates.add(rate);
                quiet.add(quiet(acts, projections, effort));
                busy.add(busy(acts, projections, effort, rate / 2));
                settle(projections);
            }
            return List.of(
                    Line.atLeast("whole acts at the desk, %d clients".formatted(CLIENTS), new Rounds(rates), "/s", 0),
                    Line.within("receipt to every view, p99, quiet", new Rounds(quiet), "ms", QUIET_MILLIS),
                    Line.within("receipt to every view, p99, at half load", new Rounds(busy), "ms", BUSY_MILLIS));
        }
    }

    private static double quiet(Officer acts, Projections projections, Effort effort) throws Exception {
        var times = new Times();
        Crowd.perSecond(1, effort.turn(), _ -> {
            long entry = acts.act();
            times.of(() -> seen(projections, entry));
        });
        return times.millisAt(99);
    }

    private static double busy(Officer acts, Projections projections, Effort effort, double perSecond)
            throws Exception {
        var times = new Times();
        long every = (long) (1e9 * (CLIENTS - 1) / perSecond);
        Crowd.perSecond(CLIENTS, effort.turn(), client -> {
            long next = System.nanoTime() + every;
            long entry = acts.act();
            if (client == 0) {
                times.of(() -> seen(projections, entry));
            } else {
                LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            }
        });
        return times.millisAt(99);
    }

    private static boolean seen(Projections projections, long entry) {
        while (projections.states().stream().anyMatch(state -> state.position() < entry)) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static void settle(Projections projections) throws InterruptedException {
        while (projections.states().stream().anyMatch(state -> state.position() < state.head())) {
            Thread.sleep(50);
        }
    }
}
