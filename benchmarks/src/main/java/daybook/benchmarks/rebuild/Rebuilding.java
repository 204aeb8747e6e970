package daybook.benchmarks.rebuild;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.benchmarks.measure.Times;
import daybook.testapplication.OwnProcess;
import daybook.testapplication.Visitor;
import daybook.testapplication.WithHistory;
import daybook.testapplication.history.History;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ours in a process with 256 MB of heap while the scorecard is read all along; the stock replay in as much as it likes. */
public final class Rebuilding implements Measurement {

    private static final double AT_LEAST = 5;
    private static final int STOCK_EVENTS = 20_000;

    private record Ours(double perSecond, Times pagesMeanwhile) {}

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        Ours ours;
        try (var history = WithHistory.of(effort.history());
                var app = OwnProcess.start(history.database(), "-Xmx256m", "-XX:+UseSerialGC")) {
            app.firstPageMillis();
            ours = ours(history, app);
        }
        double stock = StockReplay.perSecond(STOCK_EVENTS);
        return List.of(
                Line.ratio(
                        "rebuild of the scorecard from %,d events in 256 MB".formatted(effort.history()),
                        Rounds.of(ours.perSecond()),
                        "Axon replay into JPA entities",
                        Rounds.of(stock),
                        AT_LEAST),
                Line.atLeast(
                        "scorecards read from the old view meanwhile (p95 %.0f ms)"
                                .formatted(ours.pagesMeanwhile().millisAt(95)),
                        Rounds.of(ours.pagesMeanwhile().count()),
                        "pages",
                        1));
    }

    private static Ours ours(WithHistory history, OwnProcess app) throws Exception {
        var sql = new JdbcTemplate(history.database().superuser());
        var pages = new Times();
        try (var visitor = Visitor.at(app.address())) {
            String page = "/indicator-sets/" + History.setId(0).value();
            long began = System.nanoTime();
            sql.update("insert into query.rebuild_request (projection, requested_by, requested_at)"
                    + " values ('scorecard', 'everything', now())");
            while (isOpen(sql)) {
                pages.of(() -> visitor.page(page));
                Thread.sleep(100);
            }
            return new Ours(history.events() * 1e9 / (System.nanoTime() - began), pages);
        }
    }

    private static boolean isOpen(JdbcTemplate sql) {
        return Objects.requireNonNull(sql.queryForObject(
                "select exists (select from query.rebuild_request where finished_at is null)", Boolean.class));
    }
}
