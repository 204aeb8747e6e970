package daybook.access.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What types and the components of records are, in the words of their own doc comments. A comment is not there any more
 * when the program runs, so the sources travel with the classes, and the comments are read from those.
 */
public final class RecordWords {

    private static final Pattern DOC = Pattern.compile(
            "/[*]{2}(.*?)[*]/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*(?://[^\\n]*\\n\\s*)*)*(?:[a-z-]+\\s+)*?"
                    + "(?:record|interface|enum|class)\\s+(\\w+)",
            Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");
    private static final Map<Class<?>, Words> KNOWN = new ConcurrentHashMap<>();

    private RecordWords() {}

    /** What a type is, and each of its components. */
    private record Words(@Nullable String about, Map<String, String> components) {}

    /** What the type is; null if nothing is said of it, or its source is not there. */
    public static @Nullable String of(Class<?> type) {
        return words(type).about();
    }

    /** What the component is: in its record's own words, or else in those that are used of its name everywhere. */
    public static @Nullable String of(RecordComponent component) {
        String said = words(component.getDeclaringRecord()).components().get(component.getName());
        return said != null ? said : FieldWords.of(component.getDeclaringRecord(), component.getName());
    }

    private static Words words(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordWords::read);
    }

    private static Words read(Class<?> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String source = source("/META-INF/sources/" + outermost.getName().replace('.', '/') + ".java");
        var found = DOC.matcher(source);
        while (found.find()) {
            if (found.group(2).equals(type.getSimpleName())) {
                // What was matched may begin with another comment, about something of no name.
                String comment = found.group(1).substring(found.group(1).lastIndexOf("/**") + 1);
                return told(comment);
            }
        }
        return new Words(null, Map.of());
    }

    private static Words told(String comment) {
        String text = comment.replaceAll("(?m)^[/*\\s]*\\*+ ?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("</?p>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Map<String, String> components = new HashMap<>();
        PARAMETER.matcher(text).results().forEach(found -> components.put(found.group(1), sentence(found.group(2))));
        String about = text.replaceAll(" ?@\\w+ .*", "").strip();
        return new Words(about.isEmpty() ? null : about, components);
    }

    private static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty()
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String source(String name) {
        try (var stream = RecordWords.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can be read", e);
        }
    }
}
