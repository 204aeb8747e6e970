package daybook.standalone.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens before anything else of the program is loaded. If an earlier run left a cache of classes for just this
 * program, these options and this virtual machine, the program starts again with it; that takes less than half the time
 * (JEP 483, 514 and 515). Whatever is wrong with that, the program starts as it always does.
 */
public final class QuickStart {

    /** Where the caches of this run belong, once main has been through here. */
    private static final String FOLDER = "daybook.quick-start.folder";

    /** In a run that has been started again: its prepared folder. Empty in one that cannot be. */
    private static final String AGAIN = "daybook.quick-start.again";

    /** What spring-boot:run and the image say too: the least memory. */
    private static final List<String> LEAST_MEMORY =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms96m", "-Xmx512m");

    private QuickStart() {}

    /** Does not come back if the program starts again in a better way. */
    public static void attempt(Class<?> mainClass, String[] arguments) {
        if (System.getProperty(AGAIN) != null || !"Linux".equals(System.getProperty("os.name"))) {
            return;
        }
        try {
            Launched launched = Launched.now();
            if (launched.isBound() || isOff(arguments)) {
                return;
            }
            Path quickStart = folder(arguments);
            Prepared prepared = Prepared.of(best(launched), quickStart);
            System.setProperty(FOLDER, quickStart.toString());
            if (isUsable(prepared)) {
                Files.createFile(prepared.tried());
                Exec.replaceBy(again(prepared, mainClass, arguments));
            }
        } catch (IOException | RuntimeException | LinkageError asAlways) {
            System.setProperty(AGAIN, "");
        }
    }

    /** With the least memory, unless somebody has chosen for themselves. */
    static Launched best(Launched launched) {
        return launched.hasChoices() ? launched : launched.with(LEAST_MEMORY);
    }

    /** A cache whose last use did not end in a running program is not used again. */
    private static boolean isUsable(Prepared prepared) throws IOException {
        if (Files.exists(prepared.tried())) {
            Files.deleteIfExists(prepared.cache());
            Files.deleteIfExists(prepared.tried());
        }
        return prepared.isWhole();
    }

    private static List<String> again(Prepared prepared, Class<?> mainClass, String[] arguments) throws IOException {
        var command = new ArrayList<>(prepared.command(
                mainClass.getName(),
                List.of(
                        "-XX:AOTCache=" + prepared.cache(),
                        // The virtual machine's remarks on its cache are not what the console is for.
                        "-Xlog:aot*=off",
                        "-Xlog:cds*=off",
                        "-D" + AGAIN + "=" + prepared.folder())));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The program runs, or has said why it does not: nothing is wrong with the cache. */
    public static void succeeded() {
        String prepared = System.getProperty(AGAIN, "");
        if (!prepared.isEmpty()) {
            try {
                Files.deleteIfExists(Path.of(prepared, "tried"));
            } catch (IOException nextStartIsAnOrdinaryOne) {
                return;
            }
        }
    }

    /** Where to prepare a quick start, if this run has none. */
    static Optional<Path> wanted() {
        return System.getProperty(AGAIN) == null
                ? Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of)
                : Optional.empty();
    }

    private static boolean isOff(String[] arguments) {
        return "false".equals(setting(arguments, "daybook.quick-start", "DAYBOOK_QUICKSTART", null));
    }

    private static Path folder(String[] arguments) {
        String data = setting(arguments, "daybook.data", "DAYBOOK_DATA", "daybook-data");
        return Path.of(String.valueOf(data)).toAbsolutePath().normalize().resolve("quick-start");
    }

    /** As the settings themselves are found later, as far as that can be told without loading what reads them. */
    private static @Nullable String setting(
            String[] arguments, String name, String variable, @Nullable String otherwise) {
        for (String argument : arguments) {
            if (argument.startsWith("--" + name + "=")) {
                return argument.substring(name.length() + 3);
            }
        }
        String told = System.getProperty(name, System.getenv(variable));
        return told == null ? otherwise : told;
    }
}
