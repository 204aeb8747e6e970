package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.NameCorrected;
import java.util.List;

/** The templates for putting right what was recorded by mistake. */
final class MistakeTemplates {

    static final Template WITHDRAWALS = Template.of(
            "withdrawals",
            "Entries withdrawn",
            "Entries that were recorded by mistake, with the reason; those about money are reversals.",
            WithdrawEntry.class,
            List.of(
                    column("thing", "What the entry is about: its kind and its name.", "meeting:SSOG-2007-12-13"),
                    column("entry", "The number of the entry in the day book.", "57"),
                    column("instead", "The right one of the same kind, if it is recorded.", "SSOG-2007-12-14")),
            EntryWithdrawn.class);

    static final Template NAMES = Template.of(
            "names-corrected",
            "Names corrected",
            "Names and titles that were recorded wrongly, with the reason.",
            CorrectName.class,
            List.of(
                    column("thing", "What is called wrongly: its kind and its name.", "body:SSOG"),
                    column("name", "The right name or title.", "Strategic Senior Officers' Group")),
            NameCorrected.class);

    private MistakeTemplates() {}
}
