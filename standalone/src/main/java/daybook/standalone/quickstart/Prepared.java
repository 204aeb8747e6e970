package daybook.standalone.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * The program as plain jars, and the virtual machine's cache of their classes: {@code <data>/quick-start/<fingerprint>/}.
 * The cache cannot be made of folders of classes, nor of jars within a jar.
 */
record Prepared(Launched launched, Path folder) {

    /** What the program's own manifest and its start command allow, so that nothing warns of it on the console. */
    private static final List<String> ALLOWED =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    static Prepared of(Launched launched, Path quickStart) throws IOException {
        return new Prepared(launched, quickStart.resolve(launched.fingerprint()));
    }

    /** There once it is whole. */
    Path cache() {
        return folder.resolve("classes.aot");
    }

    /** There from when a start with the cache is tried until it has succeeded. */
    Path tried() {
        return folder.resolve("tried");
    }

    /** Declares the cache whole: the virtual machine does not look whether a byte of it has changed since. */
    void keep(Path finished) throws IOException {
        Files.writeString(sum(), checksum(finished));
        Files.move(finished, cache(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether the cache is there, byte for byte as it was kept. */
    boolean isWhole() throws IOException {
        return Files.exists(cache())
                && Files.exists(sum())
                && Files.readString(sum()).equals(checksum(cache()));
    }

    private Path sum() {
        return folder.resolve("classes.crc32c");
    }

    private static String checksum(Path file) throws IOException {
        var sum = new CRC32C();
        try (var channel = FileChannel.open(file)) {
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
        return Long.toHexString(sum.getValue());
    }

    /** Makes the jars. */
    void makeJars(Path console) throws IOException, InterruptedException {
        Files.createDirectories(program());
        if (isExecutableJar()) {
            run(
                    console,
                    Launched.java().toString(),
                    "-Djarmode=tools",
                    "-jar",
                    launched.classPath().getFirst().toString(),
                    "extract",
                    "--force",
                    "--destination",
                    program().toString());
            return;
        }
        var jar = ToolProvider.findFirst("jar").orElseThrow(() -> new IOException("This JDK has no jar tool"));
        for (int at = 0; at < launched.classPath().size(); at++) {
            Path entry = launched.classPath().get(at);
            if (Files.isDirectory(entry)
                    && jar.run(System.err, System.err, "-c", "-f", packed(at).toString(), "-C", entry.toString(), ".")
                            != 0) {
                throw new IOException(entry + " could not be packed");
            }
        }
    }

    private static void run(Path console, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + Files.readString(console));
        }
    }

    /** How to start the main class on the jars; it is the same each time, or the cache would not be taken. */
    List<String> command(String mainClass, List<String> more) throws IOException {
        var command = new ArrayList<String>();
        command.add(Launched.java().toString());
        command.addAll(launched.options());
        command.addAll(ALLOWED);
        command.addAll(more);
        command.addAll(List.of("-cp", jars(), mainClass));
        return command;
    }

    private String jars() throws IOException {
        if (isExecutableJar()) {
            return program()
                    .resolve(launched.classPath().getFirst().getFileName())
                    .toString();
        }
        return IntStream.range(0, launched.classPath().size())
                .mapToObj(at -> Files.isDirectory(launched.classPath().get(at))
                        ? packed(at)
                        : launched.classPath().get(at))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean isExecutableJar() throws IOException {
        if (launched.classPath().size() != 1
                || Files.isDirectory(launched.classPath().getFirst())) {
            return false;
        }
        try (var jar = new JarFile(launched.classPath().getFirst().toFile())) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        }
    }

    private Path program() {
        return folder.resolve("program");
    }

    private Path packed(int at) {
        return program().resolve(at + ".jar");
    }
}
