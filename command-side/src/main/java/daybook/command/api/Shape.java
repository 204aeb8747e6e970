package daybook.command.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is expected at a place in the JSON, told by the exact type that it becomes. One description serves the reading,
 * the OpenAPI document and its examples, so that they cannot differ.
 */
sealed interface Shape {

    int MOST_TEXT = 4_000;
    int MOST_ITEMS = 200;

    /** Texts that are shown in one line, and how long they may be. */
    Map<String, Integer> MOST_BY_NAME = Map.of(
            "title", 300, "name", 300, "theme", 300, "unit", 300, "place", 200, "item", 64, "number", 64, "key", 64);

    record Text(int most) implements Shape {}

    record Exact(Written written) implements Shape {}

    record Day() implements Shape {}

    record Choice(List<? extends Enum<?>> of) implements Shape {}

    record Whole(long least, long most, boolean isLong) implements Shape {}

    record YesOrNo() implements Shape {}

    record Many(Shape of, boolean eachOnce) implements Shape {}

    /** An object; what it becomes is null for the body of the call itself. */
    record Fields(@Nullable Class<?> type, List<Field> fields) implements Shape {

        static Fields of(Class<?> type) {
            return new Fields(
                    type,
                    Arrays.stream(type.getRecordComponents()).map(Field::of).toList());
        }
    }

    /** A field of an object. What may be left out may also be null. */
    record Field(String name, Shape shape, boolean optional) {

        static Field of(RecordComponent component) {
            Shape shape = Shape.of(component.getGenericType(), component.getName());
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Field(component.getName(), shape, nullable || shape instanceof Many);
        }
    }

    /**
     * The shape of a type.
     *
     * @param name of the field, by which texts differ
     * @throws IllegalArgumentException if commands cannot have such a field
     */
    static Shape of(Type type, String name) {
        return switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class -> new Many(of(many.getActualTypeArguments()[0], name), false);
            case ParameterizedType many
            when many.getRawType() == Set.class || many.getRawType() == SortedSet.class ->
                new Many(of(many.getActualTypeArguments()[0], name), true);
            case Class<?> plain -> plain(plain, name);
            default -> throw new IllegalArgumentException("No JSON is known for " + type);
        };
    }

    private static Shape plain(Class<?> type, String name) {
        if (type == String.class) {
            return new Text(MOST_BY_NAME.getOrDefault(name, MOST_TEXT));
        } else if (type == LocalDate.class) {
            return new Day();
        } else if (type == int.class || type == Integer.class) {
            return new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, false);
        } else if (type == long.class || type == Long.class) {
            return new Whole(-(1L << 53), 1L << 53, true);
        } else if (type == boolean.class || type == Boolean.class) {
            return new YesOrNo();
        } else if (type.isEnum()) {
            return new Choice(Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList());
        }
        var written = Written.as(type);
        if (written.isEmpty() && type.isRecord()) {
            return Fields.of(type);
        }
        return new Exact(written.orElseThrow(() -> new IllegalArgumentException("No JSON is known for " + type)));
    }
}
