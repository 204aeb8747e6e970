package daybook.command.form;

import daybook.acts.kind.Fault;
import daybook.command.form.FormRefusal.FormChoiceUnknown;
import daybook.command.form.FormRefusal.FormDateImpossible;
import daybook.command.form.FormRefusal.FormFieldMissing;
import daybook.command.form.FormRefusal.FormMeasureUnreadable;
import daybook.command.form.FormRefusal.FormMoneyUnreadable;
import daybook.command.form.FormRefusal.FormNameMalformed;
import daybook.command.form.FormRefusal.FormReferenceMalformed;
import daybook.command.form.FormRefusal.FormTextTooLong;
import daybook.command.form.FormRefusal.FormTextUnprintable;
import daybook.command.form.FormRefusal.FormWholeUnreadable;
import daybook.command.form.FormRefusal.FormYearTooShort;

/** Says what is wrong with a value as people are told it: at its field. */
final class FormFaults {

    private FormFaults() {}

    static FormRefusal at(String field, Fault fault) {
        return switch (fault) {
            case Fault.Blank() -> new FormFieldMissing(field);
            case Fault.TooLong(int length, int most) -> new FormTextTooLong(field, length, most);
            case Fault.Unprintable() -> new FormTextUnprintable(field);
            case Fault.NoSuchDay(var typed, var earliest, var latest) ->
                new FormDateImpossible(field, typed, earliest, latest);
            case Fault.YearTooShort(var year) -> new FormYearTooShort(field, year);
            case Fault.NotMoney(var typed) -> new FormMoneyUnreadable(field, typed);
            case Fault.NotAMeasure(var typed, int most) -> new FormMeasureUnreadable(field, typed, most);
            case Fault.NotWhole(var typed, long least, long most) -> new FormWholeUnreadable(field, typed, least, most);
            case Fault.NoSuchChoice(var typed, var choices) -> new FormChoiceUnknown(field, typed, choices);
            case Fault.NotAName(var typed) -> new FormNameMalformed(field, typed);
            case Fault.Malformed(var typed, var _, var example) -> new FormReferenceMalformed(field, typed, example);
        };
    }
}
