package daybook.command.programme;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.InvestmentExample.PROPOSED;
import static daybook.command.programme.InvestmentExample.THIRD;
import static daybook.command.programme.InvestmentExample.decide;
import static daybook.command.programme.InvestmentExample.inPrinciple;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.example.InMemoryRegister;
import daybook.command.register.PassedClause;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.ProgrammeFact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvestmentsAfterAnEndorsementTest {

    private final PassedClause endorsement = ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(40_000)));
    private final ProgrammeState endorsed =
            PROPOSED.evolve((ProgrammeFact) facts(decide(endorsement)).getFirst());
    private final Set<ClauseRef> earlier = Set.of(endorsement.ref());

    @Test
    void a_second_decision_by_the_same_clause_is_refused() {
        assertThat(places(decide(endorsed, endorsement, earlier)))
                .containsExactly("clause-decided-it-before at clause");
    }

    @Test
    void a_further_clause_of_the_same_body_decides_again() {
        assertThat(facts(decide(endorsed, ofGroup(clause("2", Verb.ENDORSE, THE_PROPOSAL, pounds(30_000))), earlier)))
                .singleElement()
                .isInstanceOf(InvestmentEndorsed.class);
    }

    @Test
    void an_approval_of_what_was_endorsed_is_recorded() {
        assertThat(facts(decide(endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000))), earlier)))
                .hasSize(1);
    }

    @Test
    void an_approval_of_less_does_not_bind_the_body_that_approves_next() {
        var less = endorsed.evolve((ProgrammeFact) facts(
                        decide(endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(30_000))), earlier))
                .getFirst());
        var next = ofBody(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)), THIRD, Power.COMMIT_MONEY);
        assertThat(rules(decide(less, next, earlier))).isEmpty();
    }

    @Test
    void a_decision_is_refused_at_its_clause_whatever_the_reason() {
        var weak = ofBody(inPrinciple(" "), GROUP, Power.RECOMMEND);
        assertThat(places(decide(endorsed, weak, earlier)))
                .containsExactly(
                        "clause-decided-it-before at clause",
                        "principle-without-its-condition at clause",
                        "body-may-not-decide at clause");
        assertThat(places(decide(endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, null)), earlier)))
                .containsExactly("clause-without-amount at clause");
    }

    @Test
    void whether_those_who_decided_before_may_commit_is_read_from_the_day_book() {
        var register = new InMemoryRegister()
                .with(
                        new BodyEstablished(GROUP, "Group", OF_GROUP, day("2006-04-01")),
                        new MeetingHeld(endorsement.ref().meeting(), GROUP, day("2007-12-13")),
                        new ResolutionPassed(
                                endorsement.ref().meeting(),
                                "4",
                                "Places",
                                null,
                                ResolutionBasis.ASSUMED,
                                List.of(endorsement.clause(), clause("2", Verb.ENDORSE, THE_PROPOSAL, pounds(1))),
                                day("2007-12-13")));
        var second = new DecideInvestment(PROGRAMME, PROPOSAL, ref(GROUP, "2007-12-13", "2"));
        var ruling = Ruling.on(endorsed, second, register);
        assertThat(ruling.advising()).isEqualTo(earlier);
        assertThat(rules(Investments.decide(endorsed, second, ruling))).isEmpty();
        assertThat(Ruling.on(PROPOSED, second, register).advising()).isEmpty();
        assertThat(Ruling.on(ProgrammeState.NONE, second, register).advising())
                .as("of a proposal that nobody made")
                .isEmpty();
    }

    @Test
    void an_approval_of_more_than_was_endorsed_is_the_business_of_the_body_that_commits_the_money() {
        assertThat(facts(decide(endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_001))), earlier)))
                .singleElement()
                .isInstanceOf(InvestmentApproved.class);
    }
}
