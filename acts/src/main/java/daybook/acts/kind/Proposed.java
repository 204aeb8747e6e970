package daybook.acts.kind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short names for things that have a name: {@code SAFER-COMMUNITIES-BOARD} for the Safer Communities Board. */
public final class Proposed {

    private static final int LONGEST = 40;

    /** Words that tell nothing apart. */
    private static final Set<String> PASSED_OVER = Set.of("A", "AN", "AND", "AT", "FOR", "IN", "OF", "ON", "THE", "TO");

    private Proposed() {}

    /** From a name; the same name gives the same always. Of a name without any letter or digit it is the other word. */
    public static String from(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['’]", "")
                .toUpperCase(Locale.ROOT);
        List<String> words = Arrays.stream(plain.split("[^A-Z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !PASSED_OVER.contains(word)).toList();
        var made = new StringBuilder();
        for (String word : telling.isEmpty() ? words : telling) {
            if (made.length() + word.length() > LONGEST) {
                break;
            }
            made.append(made.isEmpty() ? "" : "-").append(word);
        }
        return made.isEmpty()
                ? (words.isEmpty() ? otherwise : words.getFirst().substring(0, LONGEST))
                : made.toString();
    }

    /** How a thing of this type is called that has no name of its own: {@code BODY} for a {@code BodyId}. */
    public static String otherwise(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toUpperCase(Locale.ROOT);
    }

    /** The component from which another is made; null if it is not made from any. */
    public static @Nullable String source(@Nullable RecordComponent component) {
        return component != null
                        && component.getAnnotation(ProposedFrom.class) instanceof ProposedFrom proposed
                        && !proposed.value().isEmpty()
                ? proposed.value()
                : null;
    }

    /** The components of a record, in their order, with what was left out made from what was not. */
    public static @Nullable Object[] filled(Class<?> record, @Nullable Object[] values) {
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] filled = values.clone();
        for (int at = 0; at < components.length; at++) {
            String source = source(components[at]);
            if (source != null && values[at] == null) {
                for (int other = 0; other < components.length; other++) {
                    if (components[other].getName().equals(source) && values[other] instanceof String name) {
                        filled[at] = of(components[at].getType(), from(name, otherwise(components[at].getType())));
                    }
                }
            }
        }
        return filled;
    }

    /** The id of this value. */
    public static Object of(Class<?> type, String value) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(value);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An id is made of its value: " + type, e);
        }
    }
}
