package daybook.command.programme;

import daybook.acts.programme.MoveMoney;
import daybook.command.authority.Cited;
import daybook.command.authority.Entitlement;
import daybook.command.programme.MoneyRefusal.ApprovalLaterThanThat;
import daybook.command.programme.MoneyRefusal.ApprovalLeavesLess;
import daybook.command.programme.MoneyRefusal.ApprovalSpent;
import daybook.command.programme.MoneyRefusal.ApprovalVoid;
import daybook.command.programme.MoneyRefusal.ApprovesNothingOfIt;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What backs the spending of an investment's money: one of the approvals that it comes from, and of these the oldest of
 * which anything is left, unless another is cited. What is more than the oldest has left goes on with the next; another
 * is named since the money is that one's, and so has to have all of it left.
 *
 * @param move what is to be done
 * @param standing how far the investment may be spent
 * @param used what has been set aside, committed or drawn before, whichever it is that is to be done
 */
record Backing(MoveMoney move, InvestmentStanding standing, Timeline used) implements Entitlement {

    private Approvals left() {
        return standing.approvals(move.effective()).after(used, move.effective());
    }

    @Override
    public Authority usual() {
        return Objects.requireNonNullElseGet(left().oldest(), Authority.OfOffice::new);
    }

    @Override
    public List<Refusal> against(Cited cited) {
        return switch (cited.warrant()) {
            // A delegation lets its delegates approve; what may be spent, their approvals say.
            case Warrant.Own _, Warrant.Delegated _ -> List.of(cited.carriesNothing());
            case Warrant.Passed passed -> against(cited, passed, passed.clause().on());
            case Warrant.Approved approved ->
                against(cited, approved, approved.approval().effective());
        };
    }

    private List<Refusal> against(Cited cited, Warrant warrant, LocalDate since) {
        Authority authority = warrant.authority();
        String text = authority.text();
        var subject = new Subject.OfProposal(move.programme(), move.proposal());
        if (!warrant.subjects().contains(subject)) {
            return List.of(cited.aboutSomethingElse(subject));
        }
        if (standing.now() instanceof InvestmentStanding.State.Void(var clause)) {
            return List.of(new ApprovalVoid(authority, clause));
        }
        LocalDate day = move.effective();
        var approval = left().named(authority);
        if (approval == null) {
            return new Objections()
                    .when(since.isAfter(day), () -> new ApprovalLaterThanThat(text, since, day))
                    .when(!since.isAfter(day), () -> new ApprovesNothingOfIt(text, move.proposal()))
                    .all();
        }
        Pence left = approval.left();
        String usual = cited.usual().text();
        return new Objections()
                // Where nothing is left of any, the amount itself is above what was approved.
                .when(
                        !left.isPositive() && !(cited.usual() instanceof Authority.OfOffice),
                        () -> new ApprovalSpent(text, usual))
                .when(
                        left.isPositive() && left.compareTo(move.amount()) < 0,
                        () -> new ApprovalLeavesLess(text, left, move.amount(), usual))
                .all();
    }
}
