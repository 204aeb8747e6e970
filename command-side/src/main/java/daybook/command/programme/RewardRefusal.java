package daybook.command.programme;

import daybook.command.desk.Refusal;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about the reward. */
sealed interface RewardRefusal extends Refusal {

    record RewardNotOffered(@Nullable String field, String name) implements RewardRefusal {}

    record InstalmentNotNumbered(int instalment, int most) implements RewardRefusal {
        @Override
        public String field() {
            return "instalment";
        }
    }

    record InstalmentClaimedBefore(int instalment, int claim, LocalDate on) implements RewardRefusal {
        @Override
        public String field() {
            return "instalment";
        }
    }

    record ClaimBeforeEnd(LocalDate effective, LocalDate ends) implements RewardRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record ClaimAbovePotential(Pence amount, Pence left) implements RewardRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }

    /** The offer was lowered after so much had been claimed. */
    record ClaimedAboveOffer(Pence above) implements RewardRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }

    record ClaimNotKnown(ProgrammeId programme, int claim) implements RewardRefusal {
        @Override
        public String field() {
            return "claim";
        }
    }

    record ReceiptBeforeClaim(LocalDate effective, int claim, LocalDate claimed) implements RewardRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record ReceiptAboveClaim(Pence amount, int claim, Pence claimed, Pence received, Pence left)
            implements RewardRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }
}
