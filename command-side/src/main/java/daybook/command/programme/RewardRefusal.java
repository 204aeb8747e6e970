package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about the reward. */
sealed interface RewardRefusal extends Refusal {

    record RewardNotOffered(@Nullable String field, String name) implements RewardRefusal {}

    @LiesIn("instalment")
    record InstalmentNotNumbered(int instalment, int most) implements RewardRefusal {}

    @LiesIn("instalment")
    record InstalmentClaimedBefore(int instalment, int claim, LocalDate on) implements RewardRefusal {}

    @LiesIn("effective")
    record ClaimBeforeEnd(LocalDate effective, LocalDate ends) implements RewardRefusal {}

    @LiesIn("amount")
    record ClaimAbovePotential(Pence amount, Pence left) implements RewardRefusal {}

    /** The offer was lowered after so much had been claimed. */
    @LiesIn("amount")
    record ClaimedAboveOffer(Pence above) implements RewardRefusal {}

    @LiesIn("claim")
    record ClaimNotKnown(ProgrammeId programme, int claim) implements RewardRefusal {}

    @LiesIn("effective")
    record ReceiptBeforeClaim(LocalDate effective, int claim, LocalDate claimed) implements RewardRefusal {}

    @LiesIn("amount")
    record ReceiptAboveClaim(Pence amount, int claim, Pence claimed, Pence received, Pence left)
            implements RewardRefusal {}
}
