package daybook.command.api;

import daybook.acts.kind.Fault;
import daybook.acts.kind.Reading;
import daybook.command.api.ApiRefusal.JsonChoiceUnknown;
import daybook.command.api.ApiRefusal.JsonDateImpossible;
import daybook.command.api.ApiRefusal.JsonNumberOutOfRange;
import daybook.command.api.ApiRefusal.JsonTextBlank;
import daybook.command.api.ApiRefusal.JsonTextMalformed;
import daybook.command.api.ApiRefusal.JsonTextTooLong;
import daybook.command.api.ApiRefusal.JsonTextUnprintable;
import daybook.facts.exact.Measure;
import daybook.facts.id.Id;

/** Says what is wrong with a value as programs are told it: at its place in the JSON. */
final class JsonFaults {

    private JsonFaults() {}

    static Told told(Reading<?> reading, String pointer) {
        return switch (reading) {
            case Reading.Read<?>(var value) -> new Told.Value(value);
            case Reading.Wrong<?>(var fault) -> new Told.Refused(of(fault, pointer));
        };
    }

    private static ApiRefusal of(Fault fault, String pointer) {
        return switch (fault) {
            case Fault.Blank() -> new JsonTextBlank(pointer);
            case Fault.TooLong(int length, int most) -> new JsonTextTooLong(pointer, length, most);
            case Fault.Unprintable() -> new JsonTextUnprintable(pointer);
            case Fault.NoSuchDay(var typed, var earliest, var latest) ->
                new JsonDateImpossible(pointer, typed, earliest, latest);
            case Fault.NoSuchChoice(var typed, var choices) -> new JsonChoiceUnknown(pointer, typed, choices);
            case Fault.NotWhole(var typed, long least, long most) ->
                new JsonNumberOutOfRange(pointer, typed, least, most);
            case Fault.Malformed(var typed, var expected, var example) ->
                new JsonTextMalformed(pointer, typed, expected, example);
            // What only people type; programs have a form for it.
            case Fault.YearTooShort(var year) -> new JsonTextMalformed(pointer, year, "a year of four digits", "2007");
            case Fault.NotMoney(var typed) ->
                new JsonTextMalformed(pointer, typed, "an amount in whole pence", "4000000");
            case Fault.NotAMeasure(var typed, int _) ->
                new JsonTextMalformed(pointer, typed, "a number of up to " + Measure.MOST_DIGITS + " digits", "43.5");
            case Fault.NotAName(var typed) ->
                new JsonTextMalformed(pointer, typed, "a short name of the form " + Id.FORM, "LEIC-R01");
        };
    }
}
