package daybook.acts.kind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that belong together, each with its name.
 *
 * @param type the record that they become; null where they become nothing, such as what is said beside an act
 */
public record Group(@Nullable Class<?> type, List<Field> fields) implements Kind {

    public Group {
        fields = List.copyOf(fields);
    }

    /** The fields of a record. */
    public static Group of(Class<?> record) {
        return new Group(record, Field.of(record));
    }

    /**
     * The record of these values.
     *
     * @throws IllegalArgumentException if the record does not take them
     */
    public Object make(Function<Field, @Nullable Object> values) {
        var made = Objects.requireNonNull(type, "What becomes nothing is not made");
        var components = fields.stream()
                .map(Field::component)
                .map(Objects::requireNonNull)
                .toList();
        try {
            return made.getDeclaredConstructor(
                            components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(
                            Proposed.filled(made, fields.stream().map(values).toArray()));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused
                    ? new IllegalArgumentException(String.valueOf(refused.getMessage()), refused)
                    : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made: " + made, e);
        }
    }
}
