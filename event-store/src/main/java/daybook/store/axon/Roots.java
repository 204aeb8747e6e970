package daybook.store.axon;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the roots of one kind of aggregate: empty ones, and such as are like another. A root's fields hold values that
 * never change, so that two roots can have the same ones and neither can tell what becomes of the other.
 */
final class Roots<T> {

    private final Class<T> type;
    private final Constructor<T> empty;
    private final List<Field> fields;

    /** @throws IllegalArgumentException when a field could hold what changes */
    Roots(Class<T> type) {
        this.type = type;
        this.fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
        fields.forEach(Roots::check);
        if (type.getSuperclass() != Object.class) {
            throw new IllegalArgumentException(type + " extends another class, whose fields would not be kept");
        }
        try {
            empty = type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type + " cannot be made empty: it has no constructor without arguments", e);
        }
        empty.setAccessible(true);
        fields.forEach(field -> field.setAccessible(true));
    }

    private static void check(Field field) {
        Class<?> holds = field.getType();
        if (!holds.isPrimitive() && holds != String.class && !holds.isRecord() && !holds.isEnum()) {
            throw new IllegalArgumentException(field + " may hold something that changes."
                    + " Hold what decisions lean on in a record, and evolve it into another one.");
        }
    }

    boolean isOne(Object root) {
        return type.isInstance(root);
    }

    T empty() {
        try {
            return empty.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made empty", e);
        }
    }

    /** Another root in the same state. */
    T like(Object root) {
        T copy = empty();
        try {
            for (Field field : fields) {
                field.set(copy, field.get(root));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be copied", e);
        }
        return copy;
    }
}
