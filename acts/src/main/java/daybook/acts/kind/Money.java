package daybook.acts.kind;

import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** An amount of money: people type pounds, with or without pence; programs write whole pence. */
public record Money() implements Scalar<Pence> {

    private static final Form FORM = Form.of("an amount in whole pence", "-?[0-9]{1,17}", 18, "4000000");
    private static final Pattern TYPED = Pattern.compile("-?£?-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]{1,2})?");
    private static final Pattern IN_BRACKETS = Pattern.compile("£?\\((.*)\\)");
    private static final int LONGEST_TYPED = 24;

    /** {@code £1,200}, {@code 1000.5} and, as accounts write what is less than nothing, {@code (1,200)}. */
    @Override
    public Reading<Pence> typed(String typed) {
        String bare = IN_BRACKETS.matcher(Typing.plain(typed).replace(" ", "")).replaceFirst("-$1");
        var fault = new Fault.NotMoney(Typing.shortened(typed));
        return bare.length() <= LONGEST_TYPED && TYPED.matcher(bare).matches()
                ? Reading.attempt(
                        () -> Pence.ofPounds(
                                new BigDecimal(bare.replace("£", "").replace(",", ""))),
                        fault)
                : new Reading.Wrong<>(fault);
    }

    @Override
    public Reading<Pence> written(String text) {
        var fault = FORM.against(text);
        return fault == null
                ? Reading.attempt(() -> Pence.parse(text), FORM.malformed(text))
                : new Reading.Wrong<>(fault);
    }

    @Override
    public String write(Pence value) {
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
