package daybook.chaos.backup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with PostgreSQL's own programs, all of one version: a dump is made by a program at least as new as its server.
 * The server that the other tests run on comes without them.
 */
record Programs(Path folder, int version) {

    private static final List<String> NEEDED = List.of("initdb", "postgres", "psql", "pg_dump", "pg_restore");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** The newest that is installed; nothing if there is none. */
    static Optional<Programs> newest() {
        return Stream.concat(debian(), path())
                .filter(folder -> NEEDED.stream().allMatch(name -> Files.isExecutable(folder.resolve(name))))
                .map(folder -> new Programs(folder, version(folder)))
                .max(Comparator.comparingInt(Programs::version));
    }

    private static Stream<Path> debian() {
        try (var versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.<Path>empty()) {
            return versions.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> path() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
    }

    /** {@code postgres (PostgreSQL) 18.1} is 18. */
    private static int version(Path folder) {
        try {
            var process = new ProcessBuilder(folder.resolve("postgres").toString(), "--version").start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(said.replaceAll("^\\D*(\\d+).*$", "$1").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String named(String name) {
        return folder.resolve(name).toString();
    }
}
