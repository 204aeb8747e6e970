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

/** The tables, as Markdown. */
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

    /** What one measurement came to, and on what. */
    static String section(List<Line> lines, Effort effort) {
        return HEAD + lines.stream().map(Report::row).collect(Collectors.joining("\n")) + "\n\n"
                + circumstances(effort);
    }

    private static String circumstances(Effort effort) {
        return "%s, %d round%s of %d ms a turn, a long history of %,d events. %s\n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        effort.rounds(),
                        effort.rounds() == 1 ? "" : "s",
                        effort.turn().toMillis(),
                        effort.history(),
                        Machine.described());
    }

    /** Puts the measurement's section into the file; what the file says of others, it goes on saying. */
    static void write(Path file, String name, String section) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, Sections.of(before).with(name, section).text());
    }
}
