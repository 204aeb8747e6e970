package daybook.standalone.quickstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How this program was started.
 *
 * @param options what the virtual machine was told
 * @param classPath absolute, without what is not there
 */
record Launched(List<String> options, List<Path> classPath) {

    /** What ties a run to one virtual machine or one set of archived classes: a debugger, an agent, a cache by hand. */
    private static final List<String> BINDING = List.of(
            "-agent", "-javaagent", "-Xdebug", "-Xrun", "-Xshare", "-XX:AOT", "-XX:SharedArchive", "-XX:Archive");

    static Launched now() {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(Files::exists)
                .toList();
        return new Launched(ManagementFactory.getRuntimeMXBean().getInputArguments(), classPath);
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    boolean isBound() {
        return options.stream().anyMatch(option -> BINDING.stream().anyMatch(option::startsWith));
    }

    /** Whether somebody chose a memory or a collector themselves. */
    boolean hasChoices() {
        return options.stream().anyMatch(option -> option.startsWith("-X"));
    }

    Launched with(List<String> chosen) {
        return new Launched(Stream.concat(chosen.stream(), options.stream()).toList(), classPath);
    }

    /** Another one as soon as the virtual machine, its options or any file of the program is another. */
    String fingerprint() throws IOException {
        var told = new StringBuilder(System.getProperty("java.home"))
                .append(System.getProperty("java.vm.version"))
                .append(options);
        for (Path entry : classPath) {
            try (Stream<Path> files = Files.walk(entry)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> told.append(state(file)));
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis() + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
