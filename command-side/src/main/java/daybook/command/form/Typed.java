package daybook.command.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read from a field; nothing if it was left empty, or if it was refused. */
public record Typed<T>(@Nullable T orNull) {

    /**
     * What was read.
     *
     * @throws NullPointerException if nothing was: ask only once the form has been found {@linkplain Form#isSound()
     *     sound}
     */
    public T get() {
        return Objects.requireNonNull(orNull);
    }
}
