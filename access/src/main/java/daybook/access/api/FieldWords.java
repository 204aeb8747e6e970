package daybook.access.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What fields are that mean the same wherever they are: {@code effective}, {@code clause}. */
public final class FieldWords {

    private static final Properties WORDS = load();

    private FieldWords() {}

    /** In the words for this record's field of the name, or else for every field of the name; null if there are none. */
    public static @Nullable String of(Class<?> type, String name) {
        return WORDS.getProperty(type.getSimpleName() + "." + name, of(name));
    }

    /** In the words for every field of the name; null if there are none. */
    public static @Nullable String of(String name) {
        return WORDS.getProperty(name);
    }

    private static Properties load() {
        try (var stream = Objects.requireNonNull(FieldWords.class.getResourceAsStream("/field-words.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var loaded = new Properties();
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("field-words.properties can be read", e);
        }
    }
}
