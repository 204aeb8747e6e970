package daybook.command.programme;

import static daybook.facts.meeting.Verb.AGREE_IN_PRINCIPLE;
import static daybook.facts.meeting.Verb.APPROVE;
import static daybook.facts.meeting.Verb.REFUSE;
import static daybook.facts.meeting.Verb.REQUEST;

import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.authority.Carriers;
import daybook.command.authority.Cited;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;
import daybook.command.programme.MoneyRefusal.ApprovalOwedLess;
import daybook.command.programme.MoneyRefusal.ApprovalVoid;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What backs paying money back: the approval that it was drawn from, the oldest of which anything is owed. To pay back is
 * the duty of the office as well; one that is named out of turn has to be owed all of the amount; and a body may want it
 * done, also by the clause that refuses the investment.
 */
record Repaying(RepayInvestment repay, InvestmentStanding standing, Money money) implements Entitlement {

    private static final Set<Verb> WANTING_IT_BACK = Set.of(APPROVE, AGREE_IN_PRINCIPLE, REQUEST, REFUSE);

    private Approvals owed() {
        LocalDate day = repay.effective();
        Approvals all = standing.approvals(day);
        return all.after(money.drawn(), day).takenFrom(all).after(money.repaid().plus(money.writtenOff()), day);
    }

    @Override
    public Authority usual() {
        return Objects.requireNonNullElseGet(owed().oldest(), Authority.OfOffice::new);
    }

    @Override
    public List<Refusal> against(Cited cited) {
        var matter = Matter.of(
                new Subject.OfProposal(repay.programme(), repay.proposal()), new Subject.OfFacility(repay.programme()));
        var carriers = Carriers.duty().orClause(WANTING_IT_BACK, matter).orDelegation(matter, repay.effective());
        Authority authority = cited.warrant().authority();
        List<Refusal> against = carriers.against(cited);
        var objections = new Objections().add(against);
        if (standing.now() instanceof InvestmentStanding.State.Void(var refusing)) {
            objections.when(standing.gave(authority), () -> new ApprovalVoid(authority, refusing));
        }
        Approvals.Approval approval = owed().named(authority);
        if (approval != null && against.isEmpty()) {
            Pence left = approval.left();
            objections.when(
                    left.compareTo(repay.amount()) < 0,
                    () -> new ApprovalOwedLess(
                            authority.text(),
                            left,
                            repay.amount(),
                            cited.usual().text()));
        }
        return objections.all();
    }
}
