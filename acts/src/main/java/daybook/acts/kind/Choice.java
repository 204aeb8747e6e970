package daybook.acts.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of the words of an enum. */
public record Choice<E extends Enum<E>>(Class<E> of) implements Scalar<E> {

    /** {@code Final} and {@code agree in principle} are as good as the constants' names. */
    @Override
    public Reading<E> typed(String typed) {
        return constant(
                Typing.plain(typed).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'), typed);
    }

    @Override
    public Reading<E> written(String text) {
        return constant(text, text);
    }

    @Override
    public String write(E value) {
        return value.name();
    }

    @Override
    public String example() {
        return of.getEnumConstants()[of.getEnumConstants().length - 1].name();
    }

    /** The names of its constants, in their order. */
    public List<String> words() {
        return Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.words(words());
    }

    private Reading<E> constant(String name, String typed) {
        for (E constant : of.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return new Reading.Read<>(constant);
            }
        }
        return new Reading.Wrong<>(new Fault.NoSuchChoice(Typing.shortened(typed), words()));
    }
}
