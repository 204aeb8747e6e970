package daybook.benchmarks.pages;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.measure.Rounds;
import daybook.testapplication.OwnProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the packaged program, with the worked example and its own database, to the first page; and the
 * memory that it holds when nobody asks. Warm means the second start and later ones, whose classes the first has
 * prepared; beside it, in turns, the same start without that.
 */
public final class Start implements Measurement {

    private static final double AT_MOST_MILLIS = 10_000;
    private static final double AT_MOST_MEGABYTES = 400;
    private static final int SETTLES_MILLIS = 5_000;
    private static final Duration PREPARES = Duration.ofMinutes(15);
    private static final String[] UNPREPARED = {
        "-Ddaybook.quick-start=false", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms96m", "-Xmx512m"
    };

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        var warm = new Starts();
        var unprepared = new Starts();
        Path data = Files.createTempDirectory("daybook-start");
        try {
            try (var first = OwnProcess.startPackaged(program(), data)) {
                first.firstPageMillis();
                awaitPrepared(data);
            }
            for (int round = 0; round < effort.rounds(); round++) {
                warm.once(data);
                unprepared.once(data, UNPREPARED);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return List.of(
                Line.within("start to first page, warm", new Rounds(warm.millis), "ms", AT_MOST_MILLIS),
                Line.atLeast("processor time of that", new Rounds(warm.processor), "ms", 0),
                Line.atLeast("start to first page, nothing prepared", new Rounds(unprepared.millis), "ms", 0),
                Line.atLeast("processor time of that", new Rounds(unprepared.processor), "ms", 0),
                Line.within("idle memory of the application", new Rounds(warm.megabytes), "MB", AT_MOST_MEGABYTES));
    }

    private static Path program() {
        Path jar = Path.of(System.getProperty("benchmarks.program", ""));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("There is no packaged program at \"" + jar
                    + "\": package the module standalone first, and name it by -Dbenchmarks.program=<jar>.");
        }
        return jar;
    }

    private static void awaitPrepared(Path data) throws IOException, InterruptedException {
        var giveUp = Instant.now().plus(PREPARES);
        while (!isPrepared(data)) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("The first start prepared no quicker one within " + PREPARES);
            }
            Thread.sleep(100);
        }
    }

    private static boolean isPrepared(Path data) throws IOException {
        Path folder = data.resolve("quick-start");
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.anyMatch(each -> Files.exists(each.resolve("classes.aot")));
        }
    }

    private static final class Starts {

        private final List<Double> millis = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();
        private final List<Double> megabytes = new ArrayList<>();

        void once(Path data, String... options) throws Exception {
            try (var app = OwnProcess.startPackaged(program(), data, options)) {
                millis.add(app.firstPageMillis());
                processor.add(app.processorMillis());
                Thread.sleep(SETTLES_MILLIS);
                megabytes.add(app.residentMegabytes());
            }
        }
    }
}
