package daybook.command.office;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Reasons against what is asked for about an office. */
sealed interface OfficeRefusal extends Refusal {

    @LiesIn("person")
    record AlreadyHoldsTheOffice(OfficeId office, PersonId person, LocalDate from) implements OfficeRefusal {}

    @LiesIn("effective")
    record AppointedBeforeTheLast(OfficeId office, PersonId last, LocalDate from, LocalDate effective)
            implements OfficeRefusal {}

    /** The time of the last holder was ended on a later day. */
    @LiesIn("effective")
    record AppointedWhileHeld(OfficeId office, PersonId last, LocalDate to, LocalDate effective)
            implements OfficeRefusal {}

    @LiesIn("effective")
    record AppointedBeforeTheOffice(OfficeId office, LocalDate established, LocalDate effective)
            implements OfficeRefusal {}

    @LiesIn("person")
    record NobodyToEnd(OfficeId office) implements OfficeRefusal {}

    @LiesIn("person")
    record NotTheHolder(OfficeId office, PersonId person, PersonId holder, LocalDate from) implements OfficeRefusal {}

    @LiesIn("effective")
    record EndedBeforeItBegan(OfficeId office, LocalDate from, LocalDate effective) implements OfficeRefusal {}
}
