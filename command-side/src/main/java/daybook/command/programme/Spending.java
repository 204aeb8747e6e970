package daybook.command.programme;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.programme.InvestmentStanding.State;
import daybook.command.programme.MoneyRefusal.AllocationAboveApproval;
import daybook.command.programme.MoneyRefusal.CommitmentAboveAllocation;
import daybook.command.programme.MoneyRefusal.CommitmentAboveApproval;
import daybook.command.programme.MoneyRefusal.DrawdownAboveApproval;
import daybook.command.programme.MoneyRefusal.DrawdownAboveCommitment;
import daybook.command.programme.MoneyRefusal.DrawdownAboveFacility;
import daybook.command.programme.MoneyRefusal.DrawnOnceAboveFacility;
import daybook.command.programme.MoneyRefusal.FacilityNotThere;
import daybook.command.programme.MoneyRefusal.InvestmentConditional;
import daybook.command.programme.MoneyRefusal.InvestmentNotApproved;
import daybook.command.programme.MoneyRefusal.InvestmentNotFirmThen;
import daybook.command.programme.MoneyRefusal.InvestmentPending;
import daybook.command.programme.MoneyRefusal.InvestmentVoid;
import daybook.command.programme.MoneyRefusal.RepaymentAboveOwed;
import daybook.command.programme.ProgrammeRefusal.ProposalNotKnown;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.exact.Pence;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentRepaid;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides what is set aside, bound, borrowed and paid back for an investment. Each step stays within the one before it,
 * on every day: only what is firm is set aside, only what is set aside is bound, only what is bound is borrowed, and what
 * is owed in all stays within the facility.
 */
final class Spending {

    private Spending() {}

    /** @param releases approvals under delegations of the investment */
    static Verdict decide(
            ProgrammeState state, MoveMoney command, List<DelegatedApprovalGiven> releases, LocalDate today) {
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal == null) {
            return Verdict.refused(
                    state.opened()
                            ? new ProposalNotKnown(command.programme(), command.proposal())
                            : NotInTheDayBook.of(command.programme()));
        }
        var standing = new InvestmentStanding(proposal.decisions(), releases);
        var objections =
                new Objections().amount("amount", command.amount()).future("effective", command.effective(), today);
        return switch (command) {
            case AllocateInvestment allocate -> allocated(allocate, proposal.money(), standing, objections);
            case CommitInvestment commit -> committed(commit, proposal.money(), standing, objections);
            case DrawDownInvestment draw -> drawn(draw, state, proposal.money(), standing, objections);
            case RepayInvestment repay -> repaid(repay, proposal.money(), objections);
        };
    }

    private static Verdict allocated(
            AllocateInvestment command, Money money, InvestmentStanding standing, Objections objections) {
        return objections
                .add(unlessFirm(command, standing, money.allocated(), AllocationAboveApproval::new))
                .orElse(() -> new InvestmentAllocated(
                        command.programme(),
                        command.proposal(),
                        money.allocated().next(),
                        command.amount(),
                        command.effective()));
    }

    private static Verdict committed(
            CommitInvestment command, Money money, InvestmentStanding standing, Objections objections) {
        return objections
                .add(unlessFirm(command, standing, money.committed(), CommitmentAboveApproval::new))
                .add(above(command, money.allocated(), money.committed(), CommitmentAboveAllocation::new))
                .orElse(() -> new InvestmentCommitted(
                        command.programme(),
                        command.proposal(),
                        money.committed().next(),
                        command.amount(),
                        command.effective()));
    }

    private static Verdict drawn(
            DrawDownInvestment command,
            ProgrammeState state,
            Money money,
            InvestmentStanding standing,
            Objections objections) {
        objections
                .add(unlessFirm(command, standing, money.drawn(), DrawdownAboveApproval::new))
                .add(above(command, money.committed(), money.drawn(), DrawdownAboveCommitment::new));
        if (state.facility() == null) {
            objections.when(true, () -> new FacilityNotThere(command.programme()));
        } else {
            objections.add(above(
                    command,
                    state.limit(),
                    state.taken(),
                    switch (state.reuse()) {
                        case ONCE -> DrawnOnceAboveFacility::new;
                        case REVOLVING -> DrawdownAboveFacility::new;
                    }));
        }
        return objections.orElse(() -> new InvestmentDrawnDown(
                command.programme(), command.proposal(), money.drawn().next(), command.amount(), command.effective()));
    }

    private static Verdict repaid(RepayInvestment command, Money money, Objections objections) {
        Pence owed = money.owed().leastFrom(command.effective());
        return objections
                .when(
                        command.amount().compareTo(owed) > 0,
                        () -> new RepaymentAboveOwed(command.amount(), owed, command.effective()))
                .orElse(() -> new InvestmentRepaid(
                        command.programme(),
                        command.proposal(),
                        money.repaid().next(),
                        command.amount(),
                        command.effective()));
    }

    /** A rule against an amount that passes a limit: the amount, what is used of the limit, the limit, what is left. */
    private interface Limit {
        Refusal refusal(Pence amount, Pence used, Pence limit, Pence left);
    }

    private static List<Refusal> above(MoveMoney command, Timeline limit, Timeline used, Limit rule) {
        Pence left = limit.minus(used).leastFrom(command.effective());
        return command.amount().compareTo(left) <= 0
                ? List.of()
                : List.of(rule.refusal(command.amount(), used.total(), limit.total(), left));
    }

    private static List<Refusal> unlessFirm(MoveMoney command, InvestmentStanding standing, Timeline used, Limit rule) {
        return switch (standing.now()) {
            case State.Firm _ ->
                standing.on(command.effective()) instanceof State.Firm
                        ? above(command, standing.firm(), used, rule)
                        : List.of(new InvestmentNotFirmThen(command.proposal(), command.effective()));
            case State.Pending(var awaiting) -> List.of(new InvestmentPending(command.proposal(), awaiting));
            case State.Conditional(var condition) -> List.of(new InvestmentConditional(command.proposal(), condition));
            case State.Void(var clause) -> List.of(new InvestmentVoid(command.proposal(), clause));
            case State.Undecided() -> List.of(new InvestmentNotApproved(command.proposal()));
        };
    }
}
