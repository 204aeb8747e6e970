package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import java.util.Set;

/** An investment of 100,000 pounds that was proposed, and what is decided on it by a clause. */
final class InvestmentExample {

    static final BodyId THIRD = new BodyId("THIRD");

    static final ProgrammeState PROPOSED = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")))
            .evolve(new InvestmentProposed(
                    PROGRAMME, PROPOSAL, INDICATOR, pounds(100_000), "Places", day("2007-12-13")));

    private InvestmentExample() {}

    static Verdict decide(ProgrammeState state, PassedClause passed, Set<ClauseRef> advising) {
        return Investments.decide(
                state, new DecideInvestment(PROGRAMME, PROPOSAL, passed.ref()), new Ruling(passed, advising));
    }

    static Verdict decide(PassedClause passed) {
        return decide(PROPOSED, passed, Set.of());
    }

    static Clause inPrinciple(String condition) {
        return new Clause("1", Verb.AGREE_IN_PRINCIPLE, "as minuted", THE_PROPOSAL, pounds(40_000), condition, CABINET);
    }
}
