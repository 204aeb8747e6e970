package daybook.acts.kind;

import java.time.LocalDate;
import java.util.List;

/** What is wrong with something that was read. Each door says it in its own words, at its own place. */
public sealed interface Fault {

    record Blank() implements Fault {}

    record TooLong(int length, int most) implements Fault {}

    record Unprintable() implements Fault {}

    record NoSuchDay(String typed, LocalDate earliest, LocalDate latest) implements Fault {}

    record YearTooShort(String year) implements Fault {}

    record NotMoney(String typed) implements Fault {}

    /** @param most digits that a measure can have */
    record NotAMeasure(String typed, int most) implements Fault {}

    record NotWhole(String typed, long least, long most) implements Fault {}

    record NoSuchChoice(String typed, List<String> choices) implements Fault {}

    record NotAName(String typed) implements Fault {}

    /** @param expected what it should be, in words */
    record Malformed(String typed, String expected, String example) implements Fault {}
}
