package daybook.command.programme;

import static daybook.facts.exact.Pence.ZERO;

import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.command.programme.ProgrammeRefusal.AmountAboveClause;
import daybook.command.programme.ProgrammeRefusal.ChangedWhileAsked;
import daybook.command.programme.ProgrammeRefusal.ClauseCarriedOut;
import daybook.command.programme.ProgrammeRefusal.FacilityNotAuthorised;
import daybook.command.programme.ProgrammeRefusal.FacilityNotThereThen;
import daybook.command.programme.ProgrammeRefusal.LimitAlready;
import daybook.command.programme.ProgrammeRefusal.ReducedBelowNothing;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides that a body extends or reduces what may be borrowed of its own motion. What was resolved is recorded though more
 * is drawn already: nothing more can be drawn then, until it is covered.
 */
final class FacilityChanges {

    private FacilityChanges() {}

    /** @param entries everything recorded about the programme */
    static Verdict decide(
            ProgrammeState state, ChangeFacility command, @Nullable PassedClause passed, List<ProgrammeEntry> entries) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        Pence before = state.limit().on(passed.on());
        Pence after = switch (command.change()) {
            case MORE -> before.plus(command.amount());
            case LESS -> before.minus(command.amount());
            case IN_ALL -> command.amount();
        };
        return ClauseAbout.lacking(againstClause(command, passed), passed, Power.COMMIT_MONEY)
                .amount("amount", command.amount())
                .when(
                        entries.stream().anyMatch(entry -> isCarriedOut(entry, passed.ref())),
                        () -> new ClauseCarriedOut(passed.text(), command.programme()))
                .add(againstLimit(state, command, passed, before, after).all())
                .orElse(() -> new FacilityChanged(
                        command.programme(), state.changes() + 1, command.clause(), before, after, passed.on()));
    }

    /** What the clause said of the borrowing was recorded before, as whatever it was. */
    private static boolean isCarriedOut(ProgrammeEntry entry, ClauseRef clause) {
        return OpeningWriteOffs.allowed(entry, clause)
                || entry.stands()
                        && entry.fact() instanceof OpeningBalanceWrittenOff written
                        && written.clause().equals(clause);
    }

    private static Objections againstClause(ChangeFacility command, PassedClause passed) {
        Pence stated = passed.clause().amount();
        var objections =
                ClauseAbout.objections(passed, new Subject.OfFacility(command.programme()), Set.of(Verb.APPROVE));
        return stated == null
                ? objections
                : objections.when(
                        command.amount().compareTo(stated) > 0,
                        () -> new AmountAboveClause("amount", command.amount(), passed.text(), stated));
    }

    private static Objections againstLimit(
            ProgrammeState state, ChangeFacility command, PassedClause passed, Pence before, Pence after) {
        var objections = new Objections();
        if (state.facility() == null) {
            return objections.when(true, () -> new FacilityNotAuthorised(command.programme()));
        }
        if (!state.limit().isFrom(passed.on())) {
            return objections.when(true, () -> new FacilityNotThereThen(command.programme(), passed.on()));
        }
        Pence by = after.minus(before);
        Pence least = state.limit().leastFrom(passed.on());
        var pending = state.extension();
        if (pending != null && by.isPositive()) {
            objections.when(
                    pending.awaiting().equals(passed.body()),
                    () -> new ChangedWhileAsked(pending.number(), pending.amount(), pending.awaiting()));
        }
        return objections
                .when(by.equals(ZERO), () -> new LimitAlready(command.programme(), before, passed.on()))
                .when(
                        ZERO.minus(by).compareTo(least) > 0,
                        () -> new ReducedBelowNothing(ZERO.minus(by), least, passed.on()));
    }
}
