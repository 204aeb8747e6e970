package daybook.command.programme;

import daybook.command.refusal.Words;
import daybook.command.register.EntryNamed;
import daybook.facts.exact.Pence;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.RewardOffered;
import org.jspecify.annotations.Nullable;

/** Names an entry about a programme in words: {@code drawdown 2 of R03 (£40,000 on 14 February 2008)}. */
final class EntryText {

    private EntryText() {}

    /** Where its place in the stream is not known. */
    static EntryNamed named(ProgrammeFact fact) {
        return new EntryNamed(fact, null, of(new ProgrammeEntry(0, fact, null, true)));
    }

    static String of(ProgrammeEntry entry) {
        var text = new StringBuilder(words(entry.kind()));
        if (entry.fact() instanceof OpeningPositionRecorded) {
            text.append(" before the day book");
        }
        if (entry.number() > 0) {
            text.append(' ').append(entry.number());
        }
        if (entry.fact() instanceof RewardOffered offered) {
            text.append(" for ").append(offered.indicator());
        }
        if (entry.proposal() != null) {
            text.append(" of ").append(entry.proposal());
        }
        Pence amount = entry.amount();
        return text.append(" (")
                .append(amount == null ? "" : Words.of(amount) + " ")
                .append("on ")
                .append(Words.of(entry.fact().effective()))
                .append(")")
                .toString();
    }

    private static String words(@Nullable MoneyEntry kind) {
        return switch (kind) {
            case null -> "reversal";
            case PROGRAMME -> "opening of the programme";
            case PROPOSAL -> "proposal";
            case RECOMMENDATION -> "recommendation";
            case DECISION -> "decision";
            case ALLOCATION -> "allocation";
            case COMMITMENT -> "commitment";
            case DRAWDOWN -> "drawdown";
            case REPAYMENT -> "repayment";
            case WRITE_OFF -> "write-off";
            case FACILITY -> "what may be borrowed";
            case EXTENSION_REQUEST -> "request to borrow more";
            case EXTENSION_DECISION -> "decision on request to borrow more";
            case FACILITY_CHANGE -> "change of what may be borrowed";
            case OFFER -> "offer of reward";
            case FUNDER_TERMS -> "change of the funder's terms";
            case CLAIM -> "claim";
            case RECEIPT -> "receipt";
        };
    }
}
