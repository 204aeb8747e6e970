package daybook.acts.kind;

import java.util.regex.Pattern;

/**
 * A whole number.
 *
 * @param isLong whether it becomes a {@code long}
 */
public record Whole(long least, long most, boolean isLong) implements Kind {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,17}");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\.0+$");

    /** As people type it; a spreadsheet may write a whole number with nothing behind its point. */
    public Reading<Object> typed(String typed) {
        String bare = NOTHING_BEHIND.matcher(Typing.plain(typed)).replaceFirst("");
        var fault = new Fault.NotWhole(Typing.shortened(typed), least, most);
        return DIGITS.matcher(bare).matches()
                ? of(Long.parseLong(bare)).map(value -> value, fault)
                : new Reading.Wrong<>(fault);
    }

    /** The number, if it is within the bounds. */
    public Reading<Object> of(long number) {
        return number < least || number > most
                ? new Reading.Wrong<>(new Fault.NotWhole(Long.toString(number), least, most))
                : new Reading.Read<>(isLong ? (Object) number : (Object) (int) number);
    }
}
