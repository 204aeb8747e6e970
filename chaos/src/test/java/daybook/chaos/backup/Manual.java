package daybook.chaos.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The operators' manual: what it says is done to the letter. */
record Manual(Programs programs, Path folder) {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** Where the operator stands: beside the files of the release. */
    static Manual in(Programs programs, Path folder) throws IOException {
        Path docker = Files.createDirectory(folder.resolve("docker"));
        Files.copy(REPOSITORY.resolve("docker").resolve("roles.sql"), docker.resolve("roles.sql"));
        return new Manual(programs, folder);
    }

    /** Carries out the one command of the manual that begins so. */
    void follow(String beginning, EmptyServer on) throws Exception {
        List<String> commands = Files.readAllLines(REPOSITORY.resolve("docs").resolve("operations.md")).stream()
                .filter(line -> line.startsWith(beginning))
                .toList();
        assertThat(commands)
                .as("commands of the manual that begin with " + beginning)
                .hasSize(1);
        var shell = new ProcessBuilder("sh", "-c", commands.getFirst().replace("HOST", "$PGHOST"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        shell.environment().putAll(on.environment());
        shell.environment().merge("PATH", programs.folder().toString(), (path, first) -> first + ":" + path);
        var process = shell.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(commands.getFirst()).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", commands.getFirst(), Files.readString(folder.resolve("said")))
                .isZero();
    }
}
