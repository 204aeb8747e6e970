package daybook.benchmarks.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The stores as npm installs them, in a folder that goes when this is closed. */
final class Installation implements AutoCloseable {

    private static final List<String> FILES =
            List.of(".npmrc", "package.json", "package-lock.json", "contestant.js", "message-db.js", "emmett.js");
    private static final int PATIENCE_MINUTES = 3;

    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    /**
     * Installs them, exactly in the versions of the lock file; no package may run a script of its own.
     *
     * @throws NotAtHand if npm is not there, or cannot fetch them
     */
    static Installation fresh() throws IOException, InterruptedException, NotAtHand {
        var installation = new Installation(Files.createTempDirectory("daybook-benchmarks-npm"));
        try {
            installation.copy();
            installation.install();
            return installation;
        } catch (NotAtHand | IOException | InterruptedException failed) {
            installation.close();
            throw failed;
        }
    }

    private void copy() throws IOException {
        for (String file : FILES) {
            try (var content = Objects.requireNonNull(Installation.class.getResourceAsStream("/npm/" + file), file)) {
                Files.copy(content, folder.resolve(file));
            }
        }
    }

    private void install() throws IOException, InterruptedException, NotAtHand {
        Path said = folder.resolve("npm.txt");
        var npm = started(new ProcessBuilder("npm", "ci", "--ignore-scripts", "--prefer-offline")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile()));
        if (!npm.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            npm.destroyForcibly().waitFor();
            throw new NotAtHand("npm did not install it within %d minutes".formatted(PATIENCE_MINUTES));
        }
        if (npm.exitValue() != 0) {
            throw new NotAtHand("npm could not install it: " + errorCode(Files.readString(said)));
        }
    }

    private static Process started(ProcessBuilder npm) throws NotAtHand {
        try {
            return npm.start();
        } catch (IOException missing) {
            throw new NotAtHand("npm is not there", missing);
        }
    }

    /** The rest of what it says has addresses and paths of this machine. */
    private static String errorCode(String said) {
        return said.lines()
                .filter(line -> line.startsWith("npm error code "))
                .findFirst()
                .map(line -> line.substring("npm error code ".length()))
                .orElse("it gave no reason");
    }

    Path folder() {
        return folder;
    }

    /** Which version of a package it is. */
    String version(String ofPackage) {
        return JsonMapper.shared()
                .readTree(folder.resolve("package.json"))
                .path("dependencies")
                .path(ofPackage)
                .asString();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
