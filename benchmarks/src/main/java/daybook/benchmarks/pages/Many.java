package daybook.benchmarks.pages;

import daybook.benchmarks.append.AxonLedger;
import daybook.benchmarks.append.EventLog;
import daybook.benchmarks.measure.Crowd;
import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.Visitor;
import daybook.testapplication.WithHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends and pages in a ledger of ten times the long history, beside one of {@value #FEW} events: two applications on
 * one PostgreSQL, each at rest while the other has its turn. To fill the large one takes long: with
 * {@code -Dtestpostgres.folder=} both are kept, and used again by the next run.
 */
public final class Many implements Measurement {

    private static final int FEW = 100_000;
    private static final int TIMES = 10;
    private static final int CLIENTS = 8;
    private static final double RATE_AT_LEAST = 0.8;
    private static final double TIME_AT_MOST = 1.2;
    private static final String JVM = "-Xmx512m";

    @Override
    public String name() {
        return "many";
    }

    /** One of the two. */
    private static final class Contestant implements AutoCloseable {
        private final WithHistory history;
        private final OwnProcess app;
        private final AxonLedger ledger;
        private final List<Visitor> visitors;
        private final List<Double> rates = new ArrayList<>();
        private final List<Double> p95s = new ArrayList<>();

        Contestant(WithHistory history) throws Exception {
            this.history = history;
            app = OwnProcess.start(history.database(), JVM);
            app.firstPageMillis();
            visitors = Pages.visitors(app);
            ledger = AxonLedger.over(history.database());
        }

        void warmUp(Duration turn) throws Exception {
            Pages.read(visitors, history.sets(), Pages.WARM_UP, Duration.ZERO);
            append(turn);
        }

        void read(Duration turn) throws Exception {
            p95s.add(Pages.read(visitors, history.sets(), turn.multipliedBy(3), Pages.PAUSE)
                    .p95());
        }

        double append(Duration turn) throws Exception {
            return Crowd.perSecond(CLIENTS, turn, client -> ledger.append(EventLog.Streams.NEW, client));
        }

        Rounds rates() {
            return new Rounds(rates);
        }

        Rounds p95s() {
            return new Rounds(p95s);
        }

        @Override
        public void close() {
            ledger.close();
            visitors.forEach(Visitor::close);
            app.close();
        }
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        int many = effort.history() * TIMES;
        try (var fewEvents = WithHistory.kept(FEW);
                var manyEvents = WithHistory.kept(many);
                var small = new Contestant(fewEvents);
                var large = new Contestant(manyEvents)) {
            var both = List.of(small, large);
            for (var one : both) {
                one.warmUp(effort.turn());
            }
            for (int round = 0; round < effort.rounds(); round++) {
                for (var one : round % 2 == 0 ? both : both.reversed()) {
                    one.read(effort.turn());
                    one.rates.add(one.append(effort.turn()));
                }
            }
            return lines(small, large, many);
        }
    }

    private static List<Line> lines(Contestant small, Contestant large, int many) {
        return List.of(
                Line.ratio(
                        "appends, %d clients, in a book of %,d events".formatted(CLIENTS, many),
                        large.rates(),
                        "in one of %,d".formatted(FEW),
                        small.rates(),
                        RATE_AT_LEAST),
                Line.atMost(
                        "pages, %d users, p95, of %,d events (%s ms) / of %,d (%s ms)"
                                .formatted(
                                        Pages.USERS,
                                        many,
                                        large.p95s().text("%.1f"),
                                        FEW,
                                        small.p95s().text("%.1f")),
                        large.p95s().over(small.p95s()),
                        TIME_AT_MOST));
    }
}
