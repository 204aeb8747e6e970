package daybook.command.form;

import static daybook.command.form.FormTest.dated;
import static daybook.command.form.FormTest.form;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.kind.Day;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Money;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;

class PrintedTest {

    @Property
    void dates_that_are_printed_are_read_back(@ForAll("dates") LocalDate date) {
        for (String month : List.of(
                String.valueOf(date.getMonthValue()), date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK))) {
            var form = dated(String.valueOf(date.getDayOfMonth()), month, String.valueOf(date.getYear()));
            assertThat(form.requiredDate("on").get()).isEqualTo(date);
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(Day.EARLIEST.toEpochDay(), Day.LATEST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void money_that_is_printed_is_read_back(
            @ForAll @LongRange(min = -10_000_000_000_000L, max = 10_000_000_000_000L) long pence) {
        var format = new DecimalFormat("£#,##0.00;-£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        String printed = format.format(new Pence(pence).pounds());
        assertThat(form("amount", printed).required("amount", new Money()).get())
                .isEqualTo(new Pence(pence));
    }

    @Property
    void measures_that_are_printed_are_read_back(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") BigDecimal value) {
        var measure = new Measure(value);
        assertThat(form("value", measure.text())
                        .required("value", new Decimal())
                        .get()
                        .text())
                .isEqualTo(measure.text());
    }
}
