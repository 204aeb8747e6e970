package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.InvestmentExample.PROPOSED;
import static daybook.command.programme.InvestmentExample.decide;
import static daybook.command.programme.InvestmentExample.inPrinciple;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.facts.body.Power;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.ProgrammeOpened;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvestmentsTest {

    @Test
    void a_decision_about_an_unknown_programme_is_refused() {
        assertThat(rules(decide(ProgrammeState.NONE, ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, null)), Set.of())))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void a_decision_about_an_unknown_proposal_is_refused() {
        var open = ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
        assertThat(rules(decide(open, ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, null)), Set.of())))
                .containsExactly("proposal-not-known");
    }

    @Test
    void a_decision_by_a_clause_that_was_never_passed_is_refused() {
        var unknown = ofGroup(clause("9", Verb.ENDORSE, THE_PROPOSAL, null)).ref();
        assertThat(rules(Investments.decide(
                        PROPOSED, new DecideInvestment(PROGRAMME, PROPOSAL, unknown), new Ruling(null, Set.of()))))
                .containsExactly("not-in-the-day-book");
    }

    @Nested
    class By_a_body_that_may_only_endorse {

        @Test
        void an_endorsement_waits_for_the_body_that_the_clause_is_subject_to() {
            var clause = new Clause("1", Verb.ENDORSE, "as minuted", THE_PROPOSAL, pounds(40_000), null, CABINET);
            assertThat(facts(decide(ofGroup(clause))))
                    .containsExactly(new InvestmentEndorsed(
                            PROGRAMME,
                            PROPOSAL,
                            ofGroup(clause).ref(),
                            pounds(40_000),
                            null,
                            CABINET,
                            day("2007-12-13")));
        }

        @Test
        void an_agreement_in_principle_is_an_endorsement_on_its_condition() {
            assertThat(facts(decide(ofGroup(inPrinciple("the analysis of claims")))))
                    .singleElement()
                    .isInstanceOfSatisfying(InvestmentEndorsed.class, endorsed -> {
                        assertThat(endorsed.condition()).isEqualTo("the analysis of claims");
                        assertThat(endorsed.awaiting()).isEqualTo(CABINET);
                    });
        }

        @Test
        void an_agreement_in_principle_without_condition_is_refused() {
            assertThat(rules(decide(ofGroup(inPrinciple(null))))).containsExactly("principle-without-its-condition");
        }

        @Test
        void an_approval_is_refused() {
            assertThat(rules(decide(ofGroup(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000))))))
                    .containsExactly("body-may-not-decide");
        }

        @Test
        void an_endorsement_without_amount_is_refused() {
            assertThat(rules(decide(ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, null)))))
                    .containsExactly("clause-without-amount");
        }

        @Test
        void an_endorsement_above_what_was_requested_is_recorded() {
            assertThat(facts(decide(ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(120_000))))))
                    .hasSize(1);
        }

        @Test
        void a_refusal_needs_no_amount() {
            var refused = ofGroup(clause("1", Verb.REFUSE, THE_PROPOSAL, null));
            assertThat(facts(decide(refused)))
                    .containsExactly(new InvestmentRefused(PROGRAMME, PROPOSAL, refused.ref(), day("2007-12-13")));
        }
    }

    @Nested
    class By_a_body_that_may_commit_money {

        @Test
        void an_approval_is_recorded() {
            var approved = ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)));
            assertThat(facts(decide(approved)))
                    .containsExactly(new InvestmentApproved(
                            PROGRAMME, PROPOSAL, approved.ref(), pounds(40_000), null, day("2008-01-15")));
        }

        @Test
        void an_agreement_in_principle_is_an_approval_on_its_condition() {
            assertThat(facts(decide(ofCabinet(inPrinciple("the analysis of claims")))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InvestmentApproved.class,
                            approved -> assertThat(approved.condition()).isEqualTo("the analysis of claims"));
        }

        @Test
        void an_approval_without_amount_is_refused() {
            assertThat(rules(decide(ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, null)))))
                    .containsExactly("clause-without-amount");
        }
    }

    @Test
    void the_bodies_of_the_example_have_the_powers_that_these_tests_rest_on() {
        assertThat(OF_GROUP).doesNotContain(Power.COMMIT_MONEY).contains(Power.ENDORSE);
        assertThat(OF_CABINET).contains(Power.COMMIT_MONEY);
    }
}
