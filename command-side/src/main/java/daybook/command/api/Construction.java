package daybook.command.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes values through their own constructors, which have the last word. */
final class Construction {

    private Construction() {}

    /**
     * The record of these components, in their order.
     *
     * @throws IllegalArgumentException if the record does not take them
     */
    static Object record(Class<?> type, @Nullable Object[] components) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return by(type.getDeclaredConstructor(types), components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor: " + type, e);
        }
    }

    static @Nullable Object component(Object of, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be read: " + component, e);
        }
    }

    /**
     * What the constructor or static method makes.
     *
     * @throws IllegalArgumentException if it does not take what it is given
     */
    static Object by(Executable maker, @Nullable Object... given) {
        try {
            maker.setAccessible(true);
            return switch (maker) {
                case Constructor<?> constructor -> constructor.newInstance(given);
                case Method method -> method.invoke(null, given);
            };
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused
                    ? new IllegalArgumentException(String.valueOf(refused.getMessage()), refused)
                    : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("It can be made: " + maker, e);
        }
    }
}
