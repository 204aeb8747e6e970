package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The scorecard's projection with a mistake in it, compiled from its own source. */
final class BrokenRelease {

    private static final Path SOURCE = Path.of(
            "..", "query-side", "src", "main", "java", "daybook", "query", "scorecard", "ScorecardProjection.java");
    private static final String ROWS = "public List<Row> rows(Fact fact, EntryContext at) {";

    private BrokenRelease() {}

    /** The folder of its class: returns of this value it cannot post. */
    static Path thatCannotPost(int value) throws IOException {
        String source = Files.readString(SOURCE);
        assertThat(source).contains(ROWS);
        Path folder = Files.createTempDirectory("daybook-broken");
        Path broken = folder.resolve(SOURCE.getFileName());
        Files.writeString(
                broken,
                source.replace(
                        ROWS,
                        ROWS + " if (fact instanceof IndicatorReturnRecorded f && f.value().toString().equals(\""
                                + value + "\")) { throw new ArithmeticException(\"a mistake\"); }"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-parameters",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                broken.toString());
        assertThat(failed).as("javac").isZero();
        return folder;
    }
}
