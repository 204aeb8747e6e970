package daybook.access.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words for troubles, from {@code problems.properties}. */
public final class ProblemTexts {

    private static final Properties WORDS = load();

    private ProblemTexts() {}

    /** The words under a key, with the facts in the place of their names in braces. */
    static String of(String key, Map<String, String> facts) {
        String words = Objects.requireNonNull(WORDS.getProperty(key), () -> "problems.properties has no " + key);
        for (var fact : facts.entrySet()) {
            words = words.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return words;
    }

    /** All of them, with the names of the facts in braces. */
    public static Properties all() {
        return (Properties) WORDS.clone();
    }

    private static Properties load() {
        try (var stream = Objects.requireNonNull(ProblemTexts.class.getResourceAsStream("/problems.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var loaded = new Properties();
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("problems.properties can be read", e);
        }
    }
}
