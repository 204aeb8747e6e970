package daybook.acts.kind;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value by its name. What may be left out may also be null.
 *
 * @param component where the record holds it; null for what is said beside an act
 */
public record Field(
        String name, Kind kind, boolean optional, @Nullable RecordComponent component) {

    /** Something that is no component of a record. */
    public static Field beside(String name, Kind kind, boolean optional) {
        return new Field(name, kind, optional, null);
    }

    /** {@code subject-to} for {@code subjectTo}, as forms write the names of fields within a row. */
    public static String inForms(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What one of a list alone may be sent as; null where it may not. */
    public @Nullable String alone() {
        return component != null && component.getAnnotation(OneAlone.class) instanceof OneAlone one
                ? one.value()
                : null;
    }

    static List<Field> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
    }

    private static Field of(RecordComponent component) {
        Kind kind = Kinds.of(component);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Field(
                component.getName(),
                kind,
                nullable || kind instanceof Many || Proposed.source(component) != null,
                component);
    }
}
