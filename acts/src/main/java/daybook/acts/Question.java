package daybook.acts;

import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a form asks: a field of the act, or of a group of values within it.
 *
 * @param name as the form calls it
 * @param path through the components: {@code [target, due]}
 */
public record Question(String name, List<String> path, Kind kind, boolean optional) {

    public Question {
        path = List.copyOf(path);
    }

    static List<Question> of(Class<?> record) {
        return Group.of(record).fields().stream()
                .flatMap(field -> of(field, List.of()))
                .toList();
    }

    private static Stream<Question> of(Field field, List<String> within) {
        List<String> path = new ArrayList<>(within);
        path.add(field.name());
        return field.kind() instanceof Group group
                ? group.fields().stream().flatMap(inner -> of(inner, path))
                : Stream.of(new Question(name(field), path, field.kind(), field.optional()));
    }

    private static String name(Field field) {
        RecordComponent component = Objects.requireNonNull(field.component());
        return component.getAnnotation(Asked.class) instanceof Asked asked ? asked.value() : field.name();
    }

    /** The name of the component of the act itself. */
    public String component() {
        return path.getFirst();
    }
}
