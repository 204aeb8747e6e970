package daybook.query.search;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.time.LocalDate;

/**
 * Words that stand for figures and days, so that an amount is found however it was written: {@code pence4000000},
 * {@code number6053}, {@code day20071213}.
 */
final class Marks {
    private Marks() {}

    static String of(Pence amount) {
        return "pence" + amount.value();
    }

    static String of(Measure number) {
        return "number"
                + number.value()
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', 'p')
                        .replace('-', 'm');
    }

    static String of(LocalDate day) {
        return "day" + day.toString().replace("-", "");
    }
}
