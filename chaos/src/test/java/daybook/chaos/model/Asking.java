package daybook.chaos.model;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.chaos.model.Act.Move;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.ReturnStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What is asked for, in the day book's own terms. */
record Asking(Settled about) {

    Request request(Act act) {
        Authority authority = switch (act) {
            case Act.Approve _, Act.Refuse _ -> new Authority.UnderDelegation(about.delegation());
            default -> null;
        };
        var by = new Asker(Settled.OFFICER, Settled.OFFICE, authority, "because", null);
        return new Request(UUID.randomUUID(), EnumSet.allOf(Role.class), by, Instant.now());
    }

    Command command(Act act) {
        return switch (act) {
            case Move move -> moving(move);
            case Act.Grant _ ->
                new GrantDelegation(
                        about.delegation(),
                        about.delegating(),
                        List.of(Settled.OFFICE),
                        about.about(Act.Pot.CONDITIONAL),
                        Settled.pounds(Terms.CAP),
                        List.of(),
                        List.of(),
                        null,
                        day(Terms.DELEGATED_FROM));
            case Act.Approve(int day, int pounds) ->
                new ApproveUnderDelegation(
                        about.delegation(), Settled.pounds(pounds), List.of(), List.of(), List.of(), day(day));
            case Act.Refuse(int day) ->
                new RefuseUnderDelegation(about.delegation(), List.of(), List.of(), List.of(), day(day));
            case Act.Revoke _ -> new RevokeDelegation(about.delegation(), about.revoking());
            case Act.DecideAgainst _ ->
                new DecideInvestment(about.programme(), about.proposal(Act.Pot.APPROVED), about.against());
            case Act.Claim(var aim, int instalment, int day, int pounds) ->
                new ClaimReward(
                        about.programme(),
                        about.indicator(aim),
                        instalment,
                        Settled.pounds(pounds),
                        Settled.LAST_DAY.plusDays(day));
            case Act.Receive(int claim, int day, int pounds) ->
                new ReceiveReward(about.programme(), claim, Settled.pounds(pounds), Settled.LAST_DAY.plusDays(day));
            case Act.Return(int day, int value) ->
                new RecordIndicatorReturn(
                        about.returned(),
                        new Period(null, day(day)),
                        Measure.of(value),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null);
            case Act.Correct(int number, int value) ->
                new CorrectIndicatorReturn(about.returned(), number, Measure.of(value), null, null, ReturnStatus.FINAL);
            case Act.Withdraw(int number) -> new WithdrawIndicatorReturn(about.returned(), number);
        };
    }

    private Command moving(Move move) {
        var programme = about.programme();
        var proposal = about.proposal(move.pot());
        var amount = Settled.pounds(move.pounds());
        LocalDate day = day(move.day());
        return switch (move.step()) {
            case ALLOCATE -> new AllocateInvestment(programme, proposal, amount, day);
            case COMMIT -> new CommitInvestment(programme, proposal, amount, day);
            case DRAW -> new DrawDownInvestment(programme, proposal, amount, day);
            case REPAY -> new RepayInvestment(programme, proposal, amount, day);
        };
    }

    private static LocalDate day(int day) {
        return Settled.FIRST_DAY.plusDays(day);
    }
}
