package daybook.acts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The words of the acts, each from its own folder: {@code act.rate-indicator.title} is {@code title} in {@code
 * rate/rate.properties}.
 *
 * <p>{@code task} and {@code task.about} offer it; {@code title}, {@code intro} and {@code button} are its form's; a
 * field's name asks for it, {@code .hint} explains it, {@code .none} says what to record first where nothing can be chosen
 * and {@code missing.} what to do where it was left empty.
 */
public final class ActWords {

    /** All of them, by the whole of their keys. */
    public static final Properties ALL = load();

    private ActWords() {}

    private static Properties load() {
        var all = new Properties();
        Acts.ALL.forEach(act -> of(act).forEach((key, words) -> all.put(key(act, key.toString()), words)));
        return all;
    }

    public static String key(Act act, String key) {
        return "act." + act.name() + "." + key;
    }

    private static Properties of(Act act) {
        String folder = act.type().getPackageName().replaceAll(".*[.]", "");
        var words = new Properties();
        try (var stream = act.type().getResourceAsStream(folder + ".properties")) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + act.name() + " can be read", e);
        }
        return words;
    }
}
