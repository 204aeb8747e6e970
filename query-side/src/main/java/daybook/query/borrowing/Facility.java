package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be borrowed against the reward.
 *
 * @param authorised the limit as authorised, without extensions; null when none is
 * @param authorisedEntry that says so
 * @param underClause whether that entry names a resolution's clause as its authority
 * @param reuse whether what is repaid or written off may be borrowed again; null when no facility is authorised
 * @param extensions asked for, oldest first
 * @param changes what bodies that may commit the money changed of their own motion, by the day from which it holds
 * @param limit authorised, granted and changed
 * @param drawn null when no drawing is recorded, which is not nothing
 * @param drawnBefore the part of it that had been drawn before the day book began
 * @param repaid of what was drawn
 * @param writtenOff of what was drawn
 * @param owed drawn, and neither repaid nor written off
 * @param undrawn firm and approved by a body that may commit the money, not yet drawn
 * @param headroom the limit less what is drawn, or owed where the facility revolves, and less what is approved and undrawn,
 *     which may be more; null without a limit
 * @param pending extensions asked for and neither granted nor refused
 * @param leftIfGranted what would be left of the pending extensions once everything agreed, but not approved yet, is
 *     met from them; null when none is pending
 */
public record Facility(
        @Nullable Pence authorised,
        @Nullable Long authorisedEntry,
        boolean underClause,
        @Nullable Reuse reuse,
        List<Extension> extensions,
        List<Change> changes,
        @Nullable Pence limit,
        @Nullable Pence drawn,
        Pence drawnBefore,
        Pence repaid,
        Pence writtenOff,
        Pence owed,
        Pence undrawn,
        @Nullable Pence headroom,
        Pence pending,
        @Nullable Pence leftIfGranted) {

    /** The limit less what is taken of it: drawn, or owed where the facility revolves; null without a limit. */
    public @Nullable Pence room() {
        return headroom == null ? null : headroom.plus(undrawn);
    }

    /** How much of what is taken the limit does not cover, as after it was reduced; nothing where it covers all. */
    public Pence uncovered() {
        Pence room = room();
        return room == null || room.value() >= 0 ? Pence.ZERO : Pence.ZERO.minus(room);
    }

    /** By how much bodies reduced it in all. */
    Pence reduced() {
        return changes.stream().map(Change::by).filter(by -> by.value() < 0).reduce(Pence.ZERO, Pence::minus);
    }

    /**
     * That a body changed it of its own motion.
     *
     * @param before what might be borrowed until then
     * @param after what may be borrowed from that day on
     */
    public record Change(int change, Pence before, Pence after, ClauseRef clause, LocalDate on, long entry) {
        Pence by() {
            return after.minus(before);
        }
    }

    /**
     * More that was asked for.
     *
     * @param granted how much was; null unless it was granted
     * @param decidedBy the clause that granted or refused it
     */
    public record Extension(
            int request,
            State state,
            Pence amount,
            BodyId awaiting,
            ClauseRef requestedBy,
            LocalDate requestedOn,
            long requestEntry,
            @Nullable Pence granted,
            @Nullable ClauseRef decidedBy,
            @Nullable Long decisionEntry) {}

    /** Where a request for more stands. */
    public enum State {
        PENDING,
        GRANTED,
        REFUSED
    }
}
