package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Pence;
import java.time.LocalDate;

/** Reasons against a change of the funder's terms. */
sealed interface TermsRefusal extends Refusal {

    @LiesIn(value = "source", aroundTheCommand = true)
    record TermsWithoutPaper() implements TermsRefusal {}

    /** @param field of the part that is missing */
    record SplitHalfSaid(String field) implements TermsRefusal {}

    @LiesIn("revenue")
    record SplitDoesNotAddUp(Pence capital, Pence revenue, Pence sum, Pence payable) implements TermsRefusal {}

    @LiesIn("payable")
    record PayableAboveOffer(Pence payable, Pence offered) implements TermsRefusal {}

    @LiesIn("payable")
    record PayableBelowReceived(Pence payable, Pence received) implements TermsRefusal {}

    @LiesIn("terms")
    record TermsChangeNothing() implements TermsRefusal {}

    /** @param name whose reward it is */
    @LiesIn("confirmed")
    record InstalmentNotClaimed(int instalment, String name) implements TermsRefusal {}

    @LiesIn("confirmed")
    record PayableAboveClaimed(Pence payable, int instalment, Pence claimed) implements TermsRefusal {}

    @LiesIn("confirmed")
    record PayableAboveTerms(Pence payable, Pence before, LocalDate since) implements TermsRefusal {}

    @LiesIn("effective")
    record TermsBeforeOffer(LocalDate effective, LocalDate since) implements TermsRefusal {}

    @LiesIn("effective")
    record TermsBeforeClaim(LocalDate effective, int claim, LocalDate claimed) implements TermsRefusal {}
}
