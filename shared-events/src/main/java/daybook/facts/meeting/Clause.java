package daybook.facts.meeting;

import daybook.facts.body.Power;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.exact.ShortName;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a resolution.
 *
 * @param number as minuted, without brackets: {@code i}, {@code 2}, {@code 3a}
 * @param wording what was resolved, in the recorder's words
 * @param subject what it is about, where that is something the day book knows
 * @param amount the money it speaks of, if any
 * @param condition what must be so before it takes hold, as for an agreement in principle
 * @param subjectTo the body whose own clause it waits for, if any
 */
public record Clause(
        @ShortName String number,
        Verb verb,
        @Longest(Longest.WORDING) String wording,
        @Nullable Subject subject,
        @Nullable Pence amount,
        @Longest(Longest.NOTE) @Nullable String condition,
        @Nullable BodyId subjectTo) {
    public Clause {
        Id.checked(number);
    }

    /**
     * The power without which a body cannot do of its own right what the clause says, or null if anybody may. A clause
     * that waits for another body needs no more than the power to endorse.
     */
    public @Nullable Power needs() {
        return switch (verb) {
            case NOTE, COMMENT, REFUSE, DEFER, REQUEST -> null;
            case REFER -> Power.RECOMMEND;
            case ENDORSE -> Power.ENDORSE;
            case APPROVE, AGREE_IN_PRINCIPLE -> subjectTo == null ? approving() : Power.ENDORSE;
            case DELEGATE, REVOKE -> Power.DELEGATE;
        };
    }

    private @Nullable Power approving() {
        return switch (subject) {
            case Subject.OfProposal _, Subject.OfFacility _ -> Power.COMMIT_MONEY;
            case Subject.OfIndicator _, Subject.OfIndicatorSet _ -> Power.SET_TARGETS;
            case Subject.OfDelegation _ -> Power.DELEGATE;
            case null -> null;
        };
    }
}
