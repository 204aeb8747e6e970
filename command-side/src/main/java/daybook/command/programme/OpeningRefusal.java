package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.command.register.Because;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.programme.OpeningBalance;
import java.time.LocalDate;

/** Reasons against a position from before the day book began, and against what is paid back of it. */
sealed interface OpeningRefusal extends Refusal {

    @LiesIn(value = "source", aroundTheCommand = true)
    record OpeningWithoutPaper(OpeningBalance balance) implements OpeningRefusal {}

    @LiesIn("balance")
    record OpeningRecordedBefore(OpeningBalance balance, Pence amount, LocalDate on) implements OpeningRefusal {}

    @LiesIn("effective")
    record OpeningAfterFirstEntry(OpeningBalance balance, LocalDate first, LocalDate effective)
            implements OpeningRefusal {}

    @LiesIn("amount")
    record OpeningAboveFacility(
            Pence amount, Pence taken, Pence limit, LocalDate bound, Because because, Pence left, String most)
            implements OpeningRefusal {}

    @LiesIn("amount")
    record OpeningAboveOwed(
            OpeningBalance balance, Pence amount, Pence owed, LocalDate bound, Because because, Pence left, String most)
            implements OpeningRefusal {}

    @LiesIn("amount")
    record OpeningAboveClaimed(Pence amount, Pence claimed, Pence left) implements OpeningRefusal {}

    @LiesIn("amount")
    record OpeningAboveOffer(Pence amount, Pence left) implements OpeningRefusal {}

    @LiesIn("clause")
    record ClauseAllowedBorrowing(String clause, ProgrammeId programme) implements OpeningRefusal {}

    @LiesIn("amount")
    record RepaidAboveOpening(
            ProgrammeId programme, Pence amount, Pence owed, LocalDate bound, Because because, Pence left, String most)
            implements OpeningRefusal {}
}
