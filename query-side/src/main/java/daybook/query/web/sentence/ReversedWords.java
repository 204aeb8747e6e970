package daybook.query.web.sentence;

import daybook.facts.id.ProposalId;
import daybook.facts.programme.MoneyEntry;
import daybook.query.web.Words;
import org.jspecify.annotations.Nullable;

/** Names what an entry that was taken back had recorded: {@code drawdown 2 for R03}. */
public record ReversedWords(Words words) {

    /** @param number 0 where those of the kind have none */
    public String of(MoneyEntry kind, @Nullable ProposalId proposal, int number) {
        String what =
                isOpening(kind, proposal, number) ? words.say("reversal.before", words.word(kind)) : words.word(kind);
        String numbered = number == 0 ? what : words.say("reversal.numbered", what, Integer.toString(number));
        return proposal == null ? numbered : words.say("reversal.of", numbered, proposal.value());
    }

    /** Those kinds are numbered from 1, so that no number means what had been before the day book began. */
    private static boolean isOpening(MoneyEntry kind, @Nullable ProposalId proposal, int number) {
        return switch (kind) {
            case DRAWDOWN, REPAYMENT, WRITE_OFF, CLAIM, RECEIPT -> proposal == null && number == 0;
            case PROGRAMME,
                    PROPOSAL,
                    RECOMMENDATION,
                    DECISION,
                    ALLOCATION,
                    COMMITMENT,
                    FACILITY,
                    EXTENSION_REQUEST,
                    EXTENSION_DECISION,
                    FACILITY_CHANGE,
                    OFFER,
                    FUNDER_TERMS -> false;
        };
    }
}
