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
        var within = within(command);
        return objections
                .add(unlessFirm(command, standing, money.allocated(), AllocationAboveApproval::new, within))
                .add(within.against())
                .orElse(() -> new InvestmentAllocated(
                        command.programme(),
                        command.proposal(),
                        money.allocated().next(),
                        command.amount(),
                        command.effective()));
    }

    private static Verdict committed(
            CommitInvestment command, Money money, InvestmentStanding standing, Objections objections) {
        var within = within(command);
        objections.add(unlessFirm(command, standing, money.committed(), CommitmentAboveApproval::new, within));
        within.limit(money.allocated(), money.committed(), CommitmentAboveAllocation::new);
        return objections
                .add(within.against())
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
        var within = within(command);
        objections
                .add(unlessFirm(command, standing, money.drawn(), DrawdownAboveApproval::new, within))
                .when(state.facility() == null, () -> new FacilityNotThere(command.programme()));
        within.limit(money.committed(), money.drawn(), DrawdownAboveCommitment::new);
        if (state.facility() != null) {
            within.limit(
                    state.limit(),
                    state.taken(),
                    switch (state.reuse()) {
                        case ONCE -> DrawnOnceAboveFacility::new;
                        case REVOLVING -> DrawdownAboveFacility::new;
                    });
        }
        return objections
                .add(within.against())
                .orElse(() -> new InvestmentDrawnDown(
                        command.programme(),
                        command.proposal(),
                        money.drawn().next(),
                        command.amount(),
                        command.effective()));
    }

    private static Verdict repaid(RepayInvestment command, Money money, Objections objections) {
        return objections
                .add(within(command).owed(money.owed(), RepaymentAboveOwed::new).against())
                .orElse(() -> new InvestmentRepaid(
                        command.programme(),
                        command.proposal(),
                        money.repaid().next(),
                        command.amount(),
                        command.effective()));
    }

    private static Within within(MoveMoney command) {
        return new Within(command.amount(), command.effective());
    }

    private static List<Refusal> unlessFirm(
            MoveMoney command, InvestmentStanding standing, Timeline used, Within.Rule rule, Within within) {
        return switch (standing.now()) {
            case State.Firm _ -> {
                if (!(standing.on(command.effective()) instanceof State.Firm)) {
                    yield List.of(new InvestmentNotFirmThen(command.proposal(), command.effective()));
                }
                within.limit(standing.firm(), used, rule);
                yield List.of();
            }
            case State.Pending(var awaiting) -> List.of(new InvestmentPending(command.proposal(), awaiting));
            case State.Conditional(var condition) -> List.of(new InvestmentConditional(command.proposal(), condition));
            case State.Void(var clause) -> List.of(new InvestmentVoid(command.proposal(), clause));
            case State.Undecided() -> List.of(new InvestmentNotApproved(command.proposal()));
        };
    }
}
