package daybook.acts.kind;

import java.util.Map;
import java.util.function.Function;

/**
 * Something that has a grammar of its own, such as a clause: {@code SSOG-2007-12-13/4/3}. The value's own parser has the
 * last word; the form tells programs beforehand.
 */
public record Reference<T>(Class<T> of, Form form, Function<String, T> parser, Function<T, String> writer)
        implements Scalar<T> {

    @Override
    public Reading<T> typed(String typed) {
        return written(Typing.plain(typed));
    }

    @Override
    public Reading<T> written(String text) {
        var fault = form.against(text);
        return fault == null
                ? Reading.attempt(() -> parser.apply(text), form.malformed(text))
                : new Reading.Wrong<>(fault);
    }

    @Override
    public String write(T value) {
        return writer.apply(value);
    }

    @Override
    public String example() {
        return form.example();
    }

    @Override
    public Map<String, Object> schema() {
        return form.schema();
    }
}
