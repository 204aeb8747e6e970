package daybook.command.programme;

import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.command.programme.MoneyRefusal.ClauseApprovedIt;
import daybook.command.programme.MoneyRefusal.WriteOffAboveClause;
import daybook.command.programme.MoneyRefusal.WriteOffAboveOwed;
import daybook.command.programme.ProgrammeRefusal.BeforeItsClause;
import daybook.command.programme.ProgrammeRefusal.ClauseWithoutAmount;
import daybook.command.programme.ProgrammeRefusal.ProposalNotKnown;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentWrittenOff;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a body gave up being paid back: only one that may commit money can, and by a clause of its own for it. */
final class WriteOffs {

    private WriteOffs() {}

    static Verdict decide(
            ProgrammeState state, WriteOffInvestment command, @Nullable PassedClause passed, LocalDate today) {
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal == null) {
            return Verdict.refused(
                    state.opened()
                            ? new ProposalNotKnown(command.programme(), command.proposal())
                            : NotInTheDayBook.of(command.programme()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        Money money = proposal.money();
        var within = new Within(command.amount(), command.effective()).owed(money.owed(), WriteOffAboveOwed::new);
        Pence stated = passed.clause().amount();
        if (stated != null) {
            within.atMost(stated.minus(money.writtenOff(passed.ref())));
        }
        return againstClause(command, passed, proposal, within)
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .add(within.against())
                .orElse(() -> new InvestmentWrittenOff(
                        command.programme(),
                        command.proposal(),
                        money.writtenOff().next(),
                        command.clause(),
                        command.amount(),
                        command.effective()));
    }

    /** The clause that approved the investment speaks of the same matter with the same verb, but writes nothing off. */
    private static Objections againstClause(
            WriteOffInvestment command, PassedClause passed, ProposalState proposal, Within within) {
        String clause = passed.text();
        Pence stated = passed.clause().amount();
        var subject = new Subject.OfProposal(command.programme(), command.proposal());
        var objections = ClauseAbout.lacking(
                        ClauseAbout.objections(passed, subject, Set.of(Verb.APPROVE)), passed, Power.COMMIT_MONEY)
                .when(
                        proposal.decidedBy().contains(passed.ref()),
                        () -> new ClauseApprovedIt(clause, command.proposal()))
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new BeforeItsClause("effective", clause, passed.on(), command.effective()))
                .when(stated == null, () -> new ClauseWithoutAmount(clause));
        if (stated != null) {
            Pence before = proposal.money().writtenOff(passed.ref());
            Pence left = stated.minus(before);
            objections.when(
                    command.amount().compareTo(left) > 0,
                    () -> new WriteOffAboveClause(command.amount(), clause, stated, before, within.left()));
        }
        return objections;
    }
}
