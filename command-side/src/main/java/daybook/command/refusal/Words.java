package daybook.command.refusal;

import daybook.acts.Command;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as people write them: {@code 31 March 2009}, {@code £40,000}, {@code agree in principle}. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Words() {}

    /** What the command does: {@code record indicator return}. */
    public static String of(Command command) {
        return INNER_CAPITAL
                .matcher(command.getClass().getSimpleName())
                .replaceAll(" ")
                .toLowerCase(Locale.UK);
    }

    public static String of(@Nullable Object fact) {
        return switch (fact) {
            case null -> "none";
            case LocalDate date -> date.format(DATE);
            case Pence money -> of(money);
            case Measure measure -> measure.text();
            case Authority authority -> authority.text();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.UK).replace('_', ' ');
            case Collection<?> many ->
                many.isEmpty() ? "none" : many.stream().map(Words::of).collect(Collectors.joining(", "));
            default -> fact.toString();
        };
    }

    private static String of(Pence money) {
        var pattern = money.value() % 100 == 0 ? "£#,##0;-£#,##0" : "£#,##0.00;-£#,##0.00";
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(money.pounds());
    }
}
