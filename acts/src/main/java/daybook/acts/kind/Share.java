package daybook.acts.kind;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Ratio;
import java.util.Map;

/** A share of a whole: people type it in percent or as a fraction, programs write the fraction. */
public record Share() implements Scalar<Ratio> {

    private static final Form FORM = Form.of("a fraction", "-?[0-9]{1,18}/[1-9][0-9]{0,17}", 38, "3/5");

    @Override
    public Reading<Ratio> typed(String typed) {
        return typed.contains("/")
                ? written(typed.strip())
                : switch (new Decimal().typed(typed)) {
                    case Reading.Read<Measure>(var percent) ->
                        new Reading.Read<>(Ratio.of(percent).over(Ratio.of(100, 1)));
                    case Reading.Wrong<Measure>(var fault) -> new Reading.Wrong<>(fault);
                };
    }

    @Override
    public Reading<Ratio> written(String text) {
        var fault = FORM.against(text);
        return fault == null
                ? Reading.attempt(() -> Ratio.parse(text), FORM.malformed(text))
                : new Reading.Wrong<>(fault);
    }

    @Override
    public String write(Ratio value) {
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
