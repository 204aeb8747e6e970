package daybook.acts.kind;

import daybook.facts.exact.Measure;
import java.util.Map;
import java.util.regex.Pattern;

/** A measure, with the digits that it is known to. */
public record Decimal() implements Scalar<Measure> {

    private static final Form FORM = Form.of("a decimal number", "-?[0-9]{1,30}([.][0-9]{1,30})?", 62, "43.5");
    private static final Pattern TYPED =
            Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:\\.[0-9]+)?");

    /** With commas or blanks between thousands, and a percent sign behind it, as people write them. */
    @Override
    public Reading<Measure> typed(String typed) {
        String plain = Typing.plain(typed);
        String bare =
                plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
        var fault = new Fault.NotAMeasure(Typing.shortened(typed), Measure.MOST_DIGITS);
        return bare.length() <= 2 * Measure.MOST_DIGITS && TYPED.matcher(bare).matches()
                ? Reading.attempt(() -> Measure.parse(bare.replace(",", "").replace(" ", "")), fault)
                : new Reading.Wrong<>(fault);
    }

    @Override
    public Reading<Measure> written(String text) {
        var fault = FORM.against(text);
        return fault == null
                ? Reading.attempt(() -> Measure.parse(text), FORM.malformed(text))
                : new Reading.Wrong<>(fault);
    }

    @Override
    public String write(Measure value) {
        return value.text();
    }

    @Override
    public String example() {
        return FORM.example();
    }

    @Override
    public Map<String, Object> schema() {
        return FORM.schema();
    }
}
