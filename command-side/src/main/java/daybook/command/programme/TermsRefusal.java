package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Pence;

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
}
