package daybook.benchmarks;

import daybook.benchmarks.measure.Effort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param only the names of what is to be measured; everything if empty
 * @param write the file that the table is written to, if any
 */
record Asked(List<String> only, Effort effort, @Nullable Path write) {

    private static final Set<String> SETTINGS = Set.of("rounds", "turn", "history", "write");

    /**
     * Read from the arguments.
     *
     * @throws IllegalArgumentException naming what is not known, and what is
     */
    static Asked of(String... arguments) {
        List<String> only = new ArrayList<>();
        Map<String, String> settings = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (argument.startsWith("--") && parts.length == 2 && SETTINGS.contains(parts[0])) {
                settings.put(parts[0], parts[1]);
            } else if (Benchmarks.names().contains(argument)) {
                only.add(argument);
            } else {
                throw new IllegalArgumentException("Not known: " + argument + ". Give any of " + Benchmarks.names()
                        + " and settings --rounds=, --turn=, --history=, --write=");
            }
        }
        String write = settings.get("write");
        return new Asked(
                List.copyOf(only),
                new Effort(
                        Integer.parseInt(settings.getOrDefault("rounds", "5")),
                        Duration.parse(settings.getOrDefault("turn", "PT3S")),
                        Integer.parseInt(settings.getOrDefault("history", "1000000"))),
                write == null ? null : Path.of(write));
    }

    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }
}
