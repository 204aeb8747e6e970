package daybook.command.programme;

import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.command.programme.MoneyRefusal.WriteOffAboveClause;
import daybook.command.programme.MoneyRefusal.WriteOffAboveOwed;
import daybook.command.programme.OpeningRefusal.ClauseAllowedBorrowing;
import daybook.command.programme.ProgrammeRefusal.BeforeItsClause;
import daybook.command.programme.ProgrammeRefusal.ClauseWithoutAmount;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a body gave up being paid back what had been drawn before the day book began, as it is decided for an
 * investment: only one that may commit money can, by a clause about the facility that allowed no borrowing itself.
 */
final class OpeningWriteOffs {

    private OpeningWriteOffs() {}

    /** @param entries everything recorded about the programme */
    static Verdict decide(
            ProgrammeState state,
            WriteOffOpeningBalance command,
            @Nullable PassedClause passed,
            List<ProgrammeEntry> entries,
            LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        var within = new Within(command.amount(), command.effective())
                .owed(state.openings().owed(), WriteOffAboveOwed::new);
        Pence stated = passed.clause().amount();
        if (stated != null) {
            within.atMost(stated.minus(writtenOff(entries, passed.ref())));
        }
        return againstClause(command, passed, entries, within)
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .add(within.against())
                .orElse(() -> new OpeningBalanceWrittenOff(
                        command.programme(),
                        state.openings().writeOffs() + 1,
                        command.clause(),
                        command.amount(),
                        command.effective()));
    }

    private static Objections againstClause(
            WriteOffOpeningBalance command, PassedClause passed, List<ProgrammeEntry> entries, Within within) {
        String clause = passed.text();
        Pence stated = passed.clause().amount();
        var objections = ClauseAbout.lacking(
                        ClauseAbout.objections(
                                passed, new Subject.OfFacility(command.programme()), Set.of(Verb.APPROVE)),
                        passed,
                        Power.COMMIT_MONEY)
                .when(
                        entries.stream().anyMatch(entry -> allowed(entry, passed.ref())),
                        () -> new ClauseAllowedBorrowing(clause, command.programme()))
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new BeforeItsClause("effective", clause, passed.on(), command.effective()))
                .when(stated == null, () -> new ClauseWithoutAmount(clause));
        if (stated != null) {
            Pence before = writtenOff(entries, passed.ref());
            Pence left = stated.minus(before);
            objections.when(
                    command.amount().compareTo(left) > 0,
                    () -> new WriteOffAboveClause(command.amount(), clause, stated, before, within.left()));
        }
        return objections;
    }

    /** Whether the entry says, by the clause, what may be borrowed. */
    static boolean allowed(ProgrammeEntry entry, ClauseRef clause) {
        return entry.stands()
                && (entry.fact() instanceof FacilityAuthorised && new Authority.UnderClause(clause).equals(entry.by())
                        || entry.fact() instanceof FacilityChanged changed
                                && changed.clause().equals(clause)
                        || entry.fact() instanceof FacilityExtensionGranted granted
                                && granted.clause().equals(clause));
    }

    private static Pence writtenOff(List<ProgrammeEntry> entries, ClauseRef clause) {
        Pence sum = Pence.ZERO;
        for (ProgrammeEntry entry : entries) {
            if (entry.stands()
                    && entry.fact() instanceof OpeningBalanceWrittenOff written
                    && written.clause().equals(clause)) {
                sum = sum.plus(written.amount());
            }
        }
        return sum;
    }
}
