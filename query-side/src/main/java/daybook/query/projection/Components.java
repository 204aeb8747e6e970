package daybook.query.projection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes records of one kind apart and puts them together, by handles that are looked up once for all of them. */
final class Components<R> {

    private static final MethodType PART = MethodType.methodType(Object.class, Object.class);
    private static final MethodType WHOLE = MethodType.methodType(Object.class, Object[].class);

    private final Class<R> kind;
    private final MethodHandle make;
    private final MethodHandle[] take;

    private Components(Class<R> kind, MethodHandle make, MethodHandle[] take) {
        this.kind = kind;
        this.make = make;
        this.take = take;
    }

    static <R> Components<R> of(Class<R> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        try {
            Constructor<R> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            MethodHandle make = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.length)
                    .asType(WHOLE);
            MethodHandle[] take = new MethodHandle[components.length];
            for (int place = 0; place < take.length; place++) {
                Method accessor = components[place].getAccessor();
                accessor.setAccessible(true);
                take[place] = MethodHandles.lookup().unreflect(accessor).asType(PART);
            }
            return new Components<>(kind, make, take);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(kind + " cannot be taken apart", hidden);
        }
    }

    /** The part in this place, from 0 on. */
    @Nullable
    Object part(Object record, int place) {
        try {
            return (Object) take[place].invokeExact(record);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("A record's parts can be read: " + kind, checked);
        }
    }

    /** The record of all these parts. */
    R whole(@Nullable Object... parts) {
        try {
            return kind.cast((Object) make.invokeExact(parts));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("A record can be made of its parts: " + kind, checked);
        }
    }
}
