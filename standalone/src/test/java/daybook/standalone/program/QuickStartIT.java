package daybook.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class QuickStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    private Path data;

    private final int port = Program.freePort();

    private Optional<Path> cache() throws IOException {
        Path quickStart = data.resolve("quick-start");
        if (Files.notExists(quickStart)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(quickStart, 2)) {
            return files.filter(file -> file.endsWith("classes.aot")).findFirst();
        }
    }

    private Path prepared() throws Exception {
        var giveUp = Instant.now().plus(PATIENCE);
        while (cache().isEmpty()) {
            assertThat(Instant.now()).as("the next start is prepared").isBefore(giveUp);
            Thread.sleep(100);
        }
        return cache().orElseThrow();
    }

    @Test
    void the_second_start_makes_use_of_what_the_first_prepared_and_a_broken_cache_hinders_nobody() throws Exception {
        String line;
        try (var first = Program.start(data, port, "--daybook.example=false")) {
            line = first.firstLine();
            assertThat(line).contains("http://localhost:" + port);
            assertThat(first.commandLine()).doesNotContain("AOTCache");
            prepared();
            assertThat(first.said().lines()).as("it is prepared in silence").hasSize(1);
        }
        try (var second = Program.start(data, port, "--daybook.example=false")) {
            assertThat(second.firstLine()).contains("http://localhost:" + port);
            assertThat(second.commandLine()).contains("AOTCache");
            assertThat(second.said().lines()).as("the console says one line").hasSize(1);
            assertThat(prepared().resolveSibling("tried")).doesNotExist();
        }

        try (var file = Files.newByteChannel(prepared(), StandardOpenOption.WRITE)) {
            file.position(file.size() / 2).write(ByteBuffer.wrap(new byte[100_000]));
        }
        try (var third = Program.start(data, port, "--daybook.example=false")) {
            assertThat(third.firstLine()).contains("http://localhost:" + port);
            assertThat(third.commandLine()).as("a damaged cache is left alone").doesNotContain("AOTCache");
        }
    }
}
