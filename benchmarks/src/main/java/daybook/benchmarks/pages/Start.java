package daybook.benchmarks.pages;

import daybook.benchmarks.app.OwnProcess;
import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Series;
import daybook.testpostgres.TestPostgres;
import java.util.ArrayList;
import java.util.List;

/** From the start to the first page on a database that has its tables, and the memory it holds when nobody asks. */
public final class Start implements Measurement {

    private static final double AT_MOST_MILLIS = 10_000;
    private static final double AT_MOST_MEGABYTES = 400;
    private static final int SETTLES_MILLIS = 5_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        List<Double> millis = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        try (var database = TestPostgres.freshDatabase()) {
            for (int round = 0; round <= effort.rounds(); round++) {
                try (var app =
                        OwnProcess.start(database, "-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")) {
                    double took = app.firstPageMillis();
                    if (round > 0) {
                        millis.add(took);
                        Thread.sleep(SETTLES_MILLIS);
                        megabytes.add(app.residentMegabytes());
                    }
                }
            }
        }
        return List.of(
                Line.within("start to first page, warm", new Series(millis), "ms", AT_MOST_MILLIS),
                Line.within("idle memory of the application", new Series(megabytes), "MB", AT_MOST_MEGABYTES));
    }
}
