package daybook.acts.kind;

import java.util.function.Function;

/** What became of something that was read: the value, or what is wrong with it. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    record Wrong<T>(Fault fault) implements Reading<T> {}

    /**
     * The same, made into something else.
     *
     * @param into what refuses by an {@link IllegalArgumentException}
     * @param otherwise what is then wrong
     */
    default <R> Reading<R> map(Function<T, R> into, Fault otherwise) {
        return switch (this) {
            case Read<T>(var value) -> attempt(() -> into.apply(value), otherwise);
            case Wrong<T>(var fault) -> new Wrong<>(fault);
        };
    }

    /** What the maker makes; where it throws because of what it was given, that is the fault. */
    static <T> Reading<T> attempt(java.util.function.Supplier<T> maker, Fault otherwise) {
        try {
            return new Read<>(maker.get());
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException notOne) {
            return new Wrong<>(otherwise);
        }
    }
}
