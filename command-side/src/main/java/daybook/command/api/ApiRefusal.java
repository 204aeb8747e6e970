package daybook.command.api;

import daybook.command.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Reasons against what a program sent, each at the place in the JSON that it is about (RFC 6901). */
sealed interface ApiRefusal extends Refusal {

    /** The place in the JSON: {@code /command/period/to}; empty for the whole. */
    String pointer();

    @Override
    default String field() {
        return pointer();
    }

    record JsonUnreadable(String pointer, int line, int column) implements ApiRefusal {}

    record JsonTooDeep(String pointer, int most) implements ApiRefusal {}

    record JsonFieldTwice(String pointer, String name) implements ApiRefusal {}

    record JsonFieldMissing(String pointer) implements ApiRefusal {}

    record JsonFieldUnknown(String pointer, String name, List<String> known) implements ApiRefusal {}

    record JsonKindWrong(String pointer, String found, String expected) implements ApiRefusal {}

    record JsonTextBlank(String pointer) implements ApiRefusal {}

    record JsonTextTooLong(String pointer, int length, int most) implements ApiRefusal {}

    record JsonTextUnprintable(String pointer) implements ApiRefusal {}

    record JsonTextMalformed(String pointer, String typed, String expected, String example) implements ApiRefusal {}

    record JsonDateImpossible(String pointer, String typed, LocalDate earliest, LocalDate latest)
            implements ApiRefusal {}

    record JsonChoiceUnknown(String pointer, String typed, List<String> choices) implements ApiRefusal {}

    record JsonNumberOutOfRange(String pointer, String typed, long least, long most) implements ApiRefusal {}

    record JsonListTooLong(String pointer, int length, int most) implements ApiRefusal {}

    record JsonNamedTwice(String pointer, String typed) implements ApiRefusal {}

    record JsonObjectUnsound(String pointer, String why) implements ApiRefusal {}
}
