package daybook.benchmarks;

import daybook.benchmarks.measure.Effort;
import daybook.benchmarks.measure.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The table, as Markdown. */
final class Report {

    private static final String HEAD = """
            | what | ours | beside | outcome | must reach | |
            |---|---|---|---|---|---|
            """;

    private Report() {}

    static String row(Line line) {
        String verdict = line.mustReach().isEmpty() ? "" : line.reached() ? "reached" : "**falls short**";
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(line.what(), line.ours(), line.peer(), line.outcome(), line.mustReach(), verdict);
    }

    static String of(List<Line> lines, Effort effort) {
        return HEAD + lines.stream().map(Report::row).collect(Collectors.joining("\n")) + "\n\n"
                + circumstances(effort);
    }

    private static String circumstances(Effort effort) {
        return "Medians of %d rounds of %d ms a turn, in brackets the least and the most; a ratio is taken round by round. %s\n"
                .formatted(effort.rounds(), effort.turn().toMillis(), Machine.described());
    }

    static void write(Path file, List<Line> lines, Effort effort) throws IOException {
        Files.writeString(file, """
                # Benchmarks

                Measured on %s by the command below: everything side by side, in turns, on one PostgreSQL with fsync and
                synchronous_commit on. How each figure is taken is said in the `benchmarks` module, a package for each.

                ```
                mvn -q -P benchmarks -pl benchmarks -am package -DskipTests -Dspring-boot.run.arguments=--write=docs/benchmarks.md
                ```

                """.formatted(LocalDate.now(ZoneOffset.UTC)) + of(lines, effort));
    }
}
