package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.InvestmentExample.THIRD;
import static daybook.command.programme.InvestmentExample.decide;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.body.Power;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvestmentsByAClauseThatDoesNotDecideTest {

    @ParameterizedTest
    @EnumSource(names = {"NOTE", "COMMENT", "DEFER", "REFER", "REQUEST", "DELEGATE", "REVOKE"})
    void a_verb_that_decides_nothing_is_refused(Verb verb) {
        assertThat(rules(decide(ofGroup(clause("1", verb, THE_PROPOSAL, pounds(40_000))))))
                .containsExactly("clause-decides-nothing");
    }

    @Test
    void a_clause_about_another_proposal_is_refused() {
        var other = new Subject.OfProposal(PROGRAMME, new ProposalId("R02"));
        assertThat(rules(decide(ofGroup(clause("1", Verb.ENDORSE, other, pounds(40_000))))))
                .containsExactly("clause-about-something-else");
    }

    @Test
    void a_clause_about_nothing_in_particular_is_refused() {
        assertThat(rules(decide(ofGroup(clause("1", Verb.ENDORSE, null, pounds(40_000))))))
                .containsExactly("clause-about-something-else");
    }

    @Test
    void a_body_that_may_neither_endorse_nor_commit_is_refused() {
        var weak = ofBody(clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(1)), THIRD, Power.RECOMMEND);
        assertThat(rules(decide(weak))).containsExactly("body-may-not-decide");
    }

    @Test
    void a_refusal_by_a_body_that_may_neither_endorse_nor_commit_is_refused() {
        var weak = ofBody(clause("1", Verb.REFUSE, THE_PROPOSAL, null), THIRD, Power.RECOMMEND);
        assertThat(rules(decide(weak))).containsExactly("body-may-not-decide");
    }
}
