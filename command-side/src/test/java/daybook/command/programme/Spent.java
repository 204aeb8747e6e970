package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme as its facts and the approvals under its delegations make it, and what is decided about its money. */
record Spent(ProgrammeState state, List<DelegatedApprovalGiven> releases) {

    static final String JANUARY = "2008-01-15";
    static final String FEBRUARY = "2008-02-15";

    /** Proposed, with a facility of 1,000 pounds. */
    static final Spent PROPOSED = new Spent(ProgrammeState.NONE, List.of())
            .with(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")))
            .with(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.REVOLVING, day("2006-04-01")))
            .with(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, pounds(100), "Places", day("2007-12-13")));

    Spent with(ProgrammeFact fact) {
        return new Spent(state.evolve(fact), releases);
    }

    /** By the group on 13 December 2007, subject to the cabinet. */
    Spent endorsed(long pounds, @Nullable String condition) {
        return with(new InvestmentEndorsed(
                PROGRAMME,
                PROPOSAL,
                ref(GROUP, "2007-12-13", "1"),
                pounds(pounds),
                condition,
                CABINET,
                day("2007-12-13")));
    }

    /** By the cabinet. */
    Spent approved(long pounds, @Nullable String condition, String on) {
        return with(
                new InvestmentApproved(PROGRAMME, PROPOSAL, ref(CABINET, on, "1"), pounds(pounds), condition, day(on)));
    }

    Spent refused(String on) {
        return with(new InvestmentRefused(PROGRAMME, PROPOSAL, ref(CABINET, on, "2"), day(on)));
    }

    Spent released(long pounds, String on) {
        var more = new ArrayList<>(releases);
        more.add(new DelegatedApprovalGiven(
                new DelegationId("D"),
                releases.size() + 1,
                new OfficeId("CHAIR"),
                pounds(pounds),
                List.of(),
                List.of(),
                List.of(),
                day(on)));
        return new Spent(state, more);
    }

    Spent allocated(long pounds, String on) {
        return accepted(new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on)));
    }

    Spent committed(long pounds, String on) {
        return accepted(new CommitInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on)));
    }

    Spent drawn(long pounds, String on) {
        return accepted(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on)));
    }

    Spent repaid(long pounds, String on) {
        return accepted(new RepayInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on)));
    }

    Spent accepted(MoveMoney command) {
        return with((ProgrammeFact) facts(decide(command)).getFirst());
    }

    Verdict decide(MoveMoney command) {
        return Spending.decide(state, command, releases, TODAY);
    }

    List<String> allocating(long pounds, String on) {
        return rules(decide(new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on))));
    }

    List<String> committing(long pounds, String on) {
        return rules(decide(new CommitInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on))));
    }

    List<String> drawing(long pounds, String on) {
        return rules(decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on))));
    }

    List<String> repaying(long pounds, String on) {
        return rules(decide(new RepayInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on))));
    }
}
