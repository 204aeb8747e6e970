package daybook.standalone.quickstart;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A run of the whole program in the background, on an empty database, from which the virtual machine learns which classes
 * it needs and what they do. It ends by itself after its first page.
 */
final class TrialRun {

    /** What tells a run that it is one. */
    static final String SETTING = "daybook.rehearsal";

    private final Prepared prepared;
    private final String mainClass;
    private final Map<String, String> database;

    TrialRun(Prepared prepared, String mainClass, Map<String, String> database) {
        this.prepared = prepared;
        this.mainClass = mainClass;
        this.database = database;
    }

    /** Where the cache grows until it is whole. */
    Path unfinished() {
        return prepared.folder().resolve("unfinished.aot");
    }

    Path console() {
        return prepared.folder().resolve("rehearsal.txt");
    }

    /** Starts it, behind everything else that the machine has to do. */
    Process start() throws IOException {
        Files.deleteIfExists(unfinished());
        var command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(prepared.command(mainClass, List.of("-XX:AOTCacheOutput=" + unfinished())));
        command.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--daybook.data=" + prepared.folder().resolve("data"),
                "--daybook.postgres.embedded=false",
                "--daybook.quick-start=false",
                "--" + SETTING + "=true"));
        var builder = new ProcessBuilder(command)
                .directory(prepared.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(console().toFile()));
        builder.environment().putAll(database);
        return builder.start();
    }
}
