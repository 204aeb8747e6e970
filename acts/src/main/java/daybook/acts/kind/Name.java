package daybook.acts.kind;

import daybook.facts.id.Id;
import java.util.Map;
import java.util.function.Function;

/**
 * A short name by which other entries name a thing: letters, digits, dots, hyphens and underscores.
 *
 * @param of the type of the id, or {@link String} for a number as minuted
 */
public record Name<I>(Class<I> of, String words, String example, Function<String, I> id) implements Scalar<I> {

    /** As many as {@link Id#FORM} takes. */
    public static final int MOST = 64;

    private Form form() {
        return new Form(words, Id.FORM, MOST, example);
    }

    @Override
    public Reading<I> typed(String typed) {
        return Reading.attempt(() -> id.apply(Typing.plain(typed)), new Fault.NotAName(Typing.shortened(typed)));
    }

    @Override
    public Reading<I> written(String text) {
        var fault = form().against(text);
        return fault == null
                ? Reading.attempt(() -> id.apply(text), form().malformed(text))
                : new Reading.Wrong<>(fault);
    }

    @Override
    public String write(I value) {
        return value.toString();
    }

    @Override
    public Map<String, Object> schema() {
        return form().schema();
    }
}
