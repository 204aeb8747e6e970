package daybook.benchmarks.asat;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.benchmarks.measure.Times;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.Visitor;
import daybook.testapplication.WithHistory;
import daybook.testapplication.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A set's scorecard as JSON, as at any entry since the set was whole, beside the same for now. */
public final class AsAtQueries implements Measurement {

    private static final double AT_MOST = 1.3;
    private static final int QUESTIONS = 400;
    private static final int SEED = 4829;

    /** The 99th percentiles of a round in ms. */
    private record Pass(double now, double asAt) {}

    @Override
    public String name() {
        return "as-at";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        List<Pass> shortOne;
        List<Pass> longOne;
        try (var history = WithHistory.of(Effort.SHORT_HISTORY)) {
            shortOne = rounds(history, effort);
            history.grow(effort.history());
            longOne = rounds(history, effort);
        }
        return List.of(
                line(Effort.SHORT_HISTORY, shortOne),
                line(effort.history(), longOne),
                Line.atMost(
                        "as-at query after %,d events / after %,d".formatted(effort.history(), Effort.SHORT_HISTORY),
                        asAt(longOne).over(asAt(shortOne)),
                        AT_MOST));
    }

    private static Line line(int events, List<Pass> rounds) {
        var now = new Rounds(rounds.stream().map(Pass::now).toList());
        return Line.atMost(
                "as-at query / for now, p99, %,d events (now %s ms)".formatted(events, now.text("%.1f")),
                asAt(rounds).over(now),
                AT_MOST);
    }

    private static Rounds asAt(List<Pass> rounds) {
        return new Rounds(rounds.stream().map(Pass::asAt).toList());
    }

    private static List<Pass> rounds(WithHistory history, Effort effort) throws Exception {
        var random = new SplittableRandom(SEED);
        List<Pass> rounds = new ArrayList<>();
        try (var app = OwnProcess.start(history.database(), "-Xmx512m")) {
            app.firstPageMillis();
            try (var visitor = Visitor.at(app.address())) {
                long head = history.events();
                for (int warming = 0; warming < 3; warming++) {
                    round(visitor, random, history.sets(), head);
                }
                for (int round = 0; round < effort.rounds(); round++) {
                    rounds.add(round(visitor, random, history.sets(), head));
                }
            }
        }
        return rounds;
    }

    /** One question after the other, now and as at in turns. */
    private static Pass round(Visitor visitor, SplittableRandom random, int sets, long head) throws Exception {
        var now = new Times();
        var asAt = new Times();
        for (int question = 0; question < QUESTIONS; question++) {
            int set = random.nextInt(sets);
            String path = "/api/indicator-sets/" + History.setId(set).value();
            long entry = random.nextLong(History.lastEntry(set), head + 1);
            now.of(() -> visitor.page(path));
            asAt.of(() -> visitor.page(path + "?entry=" + entry));
        }
        return new Pass(now.millisAt(99), asAt.millisAt(99));
    }
}
