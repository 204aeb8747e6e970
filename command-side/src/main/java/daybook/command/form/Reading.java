package daybook.command.form;

import daybook.command.desk.Refusal;
import daybook.command.form.FormRefusal.FormDateImpossible;
import daybook.command.form.FormRefusal.FormMeasureUnreadable;
import daybook.command.form.FormRefusal.FormMoneyUnreadable;
import daybook.command.form.FormRefusal.FormYearTooShort;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads dates, money and measures as people type them, or says why they cannot be read. */
sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    record Unreadable<T>(Refusal refusal) implements Reading<T> {}

    /** Councils as the law knows them today are younger; nothing is planned beyond the latest. */
    LocalDate EARLIEST = LocalDate.of(1889, 4, 1);

    LocalDate LATEST = LocalDate.of(2199, 12, 31);

    Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,3}");
    Pattern MONEY = Pattern.compile("-?£?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]{2})?");
    Pattern MEASURE = Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?");
    int LONGEST_MONEY = 24;

    Map<String, Integer> MONTHS = IntStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    month -> Month.of(month).name().toLowerCase(Locale.UK).substring(0, 3), month -> month));

    /** The month as its number or by the first letters of its name. */
    static Reading<LocalDate> date(String field, String day, String month, String year) {
        String typed = Form.shortened(day + " " + month + " " + year);
        var impossible = new Unreadable<LocalDate>(new FormDateImpossible(field, typed, EARLIEST, LATEST));
        if (SHORT_YEAR.matcher(year).matches()) {
            return new Unreadable<>(new FormYearTooShort(field, year));
        }
        int monthNumber = month(month);
        if (!DIGITS.matcher(day).matches() || !DIGITS.matcher(year).matches() || monthNumber == 0) {
            return impossible;
        }
        try {
            var date = LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day));
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? impossible : new Read<>(date);
        } catch (DateTimeException noSuchDay) {
            return impossible;
        }
    }

    static Reading<Pence> money(String field, String typed) {
        String bare = typed.replace(" ", "");
        return bare.length() <= LONGEST_MONEY && MONEY.matcher(bare).matches()
                ? pence(field, typed, new BigDecimal(bare.replace("£", "").replace(",", "")))
                : new Unreadable<>(new FormMoneyUnreadable(field, Form.shortened(typed)));
    }

    static Reading<Measure> measure(String field, String typed) {
        String bare =
                typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
        if (bare.length() <= 2 * Measure.MOST_DIGITS && MEASURE.matcher(bare).matches()) {
            try {
                return new Read<>(Measure.parse(bare.replace(",", "")));
            } catch (IllegalArgumentException tooManyDigits) {
                return new Unreadable<>(new FormMeasureUnreadable(field, Form.shortened(typed), Measure.MOST_DIGITS));
            }
        }
        return new Unreadable<>(new FormMeasureUnreadable(field, Form.shortened(typed), Measure.MOST_DIGITS));
    }

    private static Reading<Pence> pence(String field, String typed, BigDecimal pounds) {
        try {
            return new Read<>(Pence.ofPounds(pounds));
        } catch (ArithmeticException beyondAnyAmount) {
            return new Unreadable<>(new FormMoneyUnreadable(field, Form.shortened(typed)));
        }
    }

    private static int month(String typed) {
        String lower = typed.toLowerCase(Locale.UK);
        if (DIGITS.matcher(lower).matches()) {
            return Integer.parseInt(lower) <= 12 ? Integer.parseInt(lower) : 0;
        }
        int number = lower.length() < 3 ? 0 : MONTHS.getOrDefault(lower.substring(0, 3), 0);
        return number > 0 && Month.of(number).name().toLowerCase(Locale.UK).startsWith(lower) ? number : 0;
    }
}
