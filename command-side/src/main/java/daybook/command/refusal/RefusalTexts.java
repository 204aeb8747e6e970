package daybook.command.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts refusals into words, from {@code refusals.properties}: a rule's sentence, and under {@code .way-out} its remedy. */
public final class RefusalTexts {

    private static final String WAY_OUT = ".way-out";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final RefusalTexts LOADED = new RefusalTexts(load());

    private final Properties texts;

    private RefusalTexts(Properties texts) {
        this.texts = texts;
    }

    /**
     * The refusal in words.
     *
     * @throws IllegalStateException if the rule has no words, or they ask for a fact that it does not have
     */
    public static Wording of(Refusal refusal) {
        Map<String, @Nullable Object> facts = refusal.spoken();
        return new Wording(
                refusal.rule(),
                refusal.field(),
                of(refusal.part(), LOADED.filled(refusal.rule(), facts)),
                LOADED.filled(refusal.rule() + WAY_OUT, facts));
    }

    private static String of(@Nullable String part, String message) {
        return part == null ? message : part + ": " + message;
    }

    /** The words of each rule, with the names of the facts in braces: under the rule the message and the {@code wayOut}. */
    public static Map<String, Object> templates() {
        Map<String, Object> templates = new TreeMap<>();
        rules().forEach(rule -> templates.put(
                rule,
                Map.of(
                        "message", LOADED.texts.getProperty(rule),
                        "wayOut", LOADED.texts.getProperty(rule + WAY_OUT))));
        return templates;
    }

    /** The rules that have words. */
    static Set<String> rules() {
        return LOADED.texts.stringPropertyNames().stream()
                .map(key -> key.endsWith(WAY_OUT) ? key.substring(0, key.length() - WAY_OUT.length()) : key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String filled(String key, Map<String, @Nullable Object> facts) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("refusals.properties has no words for " + key);
        }
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            if (!facts.containsKey(found.group(1))) {
                throw new IllegalStateException(
                        "The words for " + key + " ask for a fact it does not have: " + found.group(1));
            }
            return Matcher.quoteReplacement(Words.of(facts.get(found.group(1))));
        });
    }

    private static Properties load() {
        try (var stream = Objects.requireNonNull(RefusalTexts.class.getResourceAsStream("/refusals.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var loaded = new Properties();
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("refusals.properties can be read", e);
        }
    }
}
