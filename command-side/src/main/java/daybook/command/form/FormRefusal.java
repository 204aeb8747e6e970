package daybook.command.form;

import daybook.command.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Reasons against what was typed. */
sealed interface FormRefusal extends Refusal {

    record FormFieldMissing(String field) implements FormRefusal {}

    record FormDateIncomplete(String field) implements FormRefusal {}

    record FormDateImpossible(String field, String typed, LocalDate earliest, LocalDate latest)
            implements FormRefusal {}

    record FormYearTooShort(String field, String year) implements FormRefusal {}

    record FormMoneyUnreadable(String field, String typed) implements FormRefusal {}

    record FormMeasureUnreadable(String field, String typed, int most) implements FormRefusal {}

    record FormWholeUnreadable(String field, String typed, long least, long most) implements FormRefusal {}

    record FormChoiceUnknown(String field, String typed, List<String> choices) implements FormRefusal {}

    record FormNameMalformed(String field, String typed) implements FormRefusal {}

    record FormReferenceMalformed(String field, String typed, String example) implements FormRefusal {}

    record FormTextTooLong(String field, int length, int most) implements FormRefusal {}

    record FormTextUnprintable(String field) implements FormRefusal {}

    record FormSourceIncomplete(String field) implements FormRefusal {}

    record FormPeriodBackwards(String field, LocalDate from, LocalDate to) implements FormRefusal {}

    record FormRequestMissing() implements FormRefusal {}

    record FormClauseIncomplete(String field, int row) implements FormRefusal {}

    record FormFileMissing(String field) implements FormRefusal {}

    record FormFileTooLarge(String field, long megabytes) implements FormRefusal {}

    /** What was typed has been thrown away since. */
    record FormNoLongerKept(long days) implements FormRefusal {}
}
