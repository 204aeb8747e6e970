package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    @LiesIn("effective")
    record ClaimBeforeOffer(LocalDate effective, LocalDate since) implements RewardRefusal {}

    @LiesIn("amount")
    record ClaimAbovePotential(Pence amount, Pence left) implements RewardRefusal {}

    /** The offer was lowered after so much had been claimed. */
    @LiesIn("amount")
    record ClaimedAboveOffer(Pence above) implements RewardRefusal {}

    /** @param payable the most that the funder pays since its terms changed */
    @LiesIn("amount")
    record ClaimAbovePayable(Pence amount, Pence payable, LocalDate since, Pence left) implements RewardRefusal {}

    /** @param earned at the outturn */
    @LiesIn("amount")
    record ClaimAboveEarned(Pence amount, Pence earned, Pence left) implements RewardRefusal {}

    /**
     * Of the whole programme, where not every target has its outturn.
     *
     * @param untold the indicators of those that have none
     */
    @LiesIn("amount")
    record ClaimAboveOutturns(Pence amount, Pence earned, Pence left, List<String> untold) implements RewardRefusal {
        public ClaimAboveOutturns {
            untold = List.copyOf(untold);
        }
    }

    /** @param achieved of the stretch, in per cent, as the threshold is */
    @LiesIn("indicator")
    record ClaimBelowThreshold(
            IndicatorId indicator, BigDecimal achieved, BigDecimal threshold, LocalDate outturn, LocalDate due)
            implements RewardRefusal {}

    @LiesIn("indicator")
    record ClaimWithoutTarget(IndicatorId indicator) implements RewardRefusal {}

    @LiesIn("indicator")
    record ClaimWithoutStretch(IndicatorId indicator, LocalDate due) implements RewardRefusal {}

    @LiesIn("indicator")
    record ClaimWithoutOutturn(IndicatorId indicator, LocalDate due) implements RewardRefusal {}

    @LiesIn("indicator")
    record ClaimOnEstimate(IndicatorId indicator, LocalDate due) implements RewardRefusal {}

    record ClaimWithoutTerms(IndicatorSetId set) implements RewardRefusal {}

    @LiesIn("claim")
    record ClaimNotKnown(ProgrammeId programme, int claim) implements RewardRefusal {}

    @LiesIn("effective")
    record ReceiptBeforeClaim(LocalDate effective, int claim, LocalDate claimed) implements RewardRefusal {}

    @LiesIn("amount")
    record ReceiptAboveClaim(Pence amount, int claim, Pence claimed, Pence received, Pence left)
            implements RewardRefusal {}
}
