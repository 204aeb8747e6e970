package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
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
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.example.InMemoryRegister;
import daybook.command.programme.InvestmentStanding.State;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvestmentsTest {

    private static final BodyId THIRD = new BodyId("THIRD");

    private final ProgrammeState proposed = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")))
            .evolve(new InvestmentProposed(
                    PROGRAMME, PROPOSAL, INDICATOR, pounds(100_000), "Places", day("2007-12-13")));

    private static Verdict decide(ProgrammeState state, PassedClause passed, Set<ClauseRef> advising) {
        return Investments.decide(
                state, new DecideInvestment(PROGRAMME, PROPOSAL, passed.ref()), new Ruling(passed, advising));
    }

    private Verdict decide(PassedClause passed) {
        return decide(proposed, passed, Set.of());
    }

    private static Clause inPrinciple(String condition) {
        return new Clause("1", Verb.AGREE_IN_PRINCIPLE, "as minuted", THE_PROPOSAL, pounds(40_000), condition, CABINET);
    }

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
                        proposed, new DecideInvestment(PROGRAMME, PROPOSAL, unknown), new Ruling(null, Set.of()))))
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

    @Nested
    class By_a_clause_that_does_not_decide_it {

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

    @Nested
    class After_an_endorsement {

        private final PassedClause endorsement = ofGroup(clause("1", Verb.ENDORSE, THE_PROPOSAL, pounds(40_000)));
        private final ProgrammeState endorsed =
                proposed.evolve((ProgrammeFact) facts(decide(endorsement)).getFirst());
        private final Set<ClauseRef> earlier = Set.of(endorsement.ref());

        @Test
        void a_second_decision_by_the_same_clause_is_refused() {
            assertThat(places(decide(endorsed, endorsement, earlier)))
                    .containsExactly("clause-decided-it-before at clause");
        }

        @Test
        void a_further_clause_of_the_same_body_decides_again() {
            assertThat(facts(decide(
                            endorsed, ofGroup(clause("2", Verb.ENDORSE, THE_PROPOSAL, pounds(30_000))), earlier)))
                    .singleElement()
                    .isInstanceOf(InvestmentEndorsed.class);
        }

        @Test
        void an_approval_of_what_was_endorsed_is_recorded() {
            assertThat(facts(decide(
                            endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000))), earlier)))
                    .hasSize(1);
        }

        @Test
        void an_approval_of_less_does_not_bind_the_body_that_approves_next() {
            var less = endorsed.evolve((ProgrammeFact) facts(decide(
                            endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(30_000))), earlier))
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
            assertThat(Ruling.on(proposed, second, register).advising()).isEmpty();
            assertThat(Ruling.on(ProgrammeState.NONE, second, register).advising())
                    .as("of a proposal that nobody made")
                    .isEmpty();
        }

        @Test
        void an_approval_of_more_than_was_endorsed_is_the_business_of_the_body_that_commits_the_money() {
            assertThat(facts(decide(
                            endorsed, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_001))), earlier)))
                    .singleElement()
                    .isInstanceOf(InvestmentApproved.class);
        }
    }

    @Nested
    class After_an_approval {

        private static final LocalDate JANUARY = day("2008-01-15");

        private final PassedClause approval = on(JANUARY, ofCabinet(inPrinciple("the analysis")));
        private final ProgrammeState approved = told(proposed, approval);

        private static PassedClause on(LocalDate day, PassedClause passed) {
            return new PassedClause(
                    ref(passed.body(), day.toString(), passed.clause().number()),
                    passed.clause(),
                    passed.body(),
                    passed.powers(),
                    day);
        }

        private static ProgrammeState told(ProgrammeState state, PassedClause passed, ClauseRef... advising) {
            for (Fact fact : facts(decide(state, passed, Set.of(advising)))) {
                state = state.evolve((ProgrammeFact) fact);
            }
            return state;
        }

        private static State standing(ProgrammeState state) {
            return new InvestmentStanding(state.proposals().get(PROPOSAL).decisions(), List.of()).now();
        }

        @Test
        void a_refusal_by_a_body_that_may_not_commit_the_money_is_a_view_and_leaves_the_approval_standing() {
            var refusal = on(day("2008-02-20"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
            assertThat(facts(decide(approved, refusal, Set.of())))
                    .containsExactly(new InvestmentViewTaken(
                            PROGRAMME, PROPOSAL, refusal.ref(), false, null, null, day("2008-02-20")));
            assertThat(standing(told(approved, refusal))).isEqualTo(standing(approved));
        }

        @Test
        void a_condition_of_a_body_that_may_not_commit_the_money_ties_nothing() {
            var firm = told(proposed, on(JANUARY, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)))));
            var tying = on(day("2008-02-20"), ofGroup(inPrinciple("an audit")));
            assertThat(facts(decide(firm, tying, Set.of())))
                    .singleElement()
                    .isInstanceOfSatisfying(InvestmentViewTaken.class, view -> {
                        assertThat(view.inFavour()).isTrue();
                        assertThat(view.condition()).isEqualTo("an audit");
                    });
            assertThat(standing(told(firm, tying))).isEqualTo(new State.Firm(pounds(40_000)));
        }

        @Test
        void a_refusal_before_it_decides_as_ever() {
            var before = on(day("2008-01-10"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
            assertThat(facts(decide(approved, before, Set.of())))
                    .singleElement()
                    .isInstanceOf(InvestmentRefused.class);
            assertThat(standing(told(approved, before))).isEqualTo(standing(approved));
        }

        @Test
        void that_is_recorded_late_what_an_advising_body_said_since_becomes_a_view() {
            var refusal = on(day("2008-02-20"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
            var refused = told(proposed, refusal);
            var late = decide(refused, approval, Set.of(refusal.ref()));
            assertThat(facts(late)).hasSize(2).last().isInstanceOfSatisfying(InvestmentViewTaken.class, view -> {
                assertThat(view.clause()).isEqualTo(refusal.ref());
                assertThat(view.effective()).isEqualTo(day("2008-02-20"));
            });
            assertThat(standing(told(refused, approval, refusal.ref()))).isEqualTo(standing(approved));
        }

        @Test
        void the_body_raises_lowers_and_rescinds_it_by_further_clauses() {
            var raised = told(
                    approved,
                    on(day("2008-02-01"), ofCabinet(clause("2", Verb.APPROVE, THE_PROPOSAL, pounds(50_000)))));
            assertThat(standing(raised)).isEqualTo(new State.Firm(pounds(50_000)));
            var lowered = told(
                    raised, on(day("2008-02-02"), ofCabinet(clause("3", Verb.APPROVE, THE_PROPOSAL, pounds(10_000)))));
            assertThat(standing(lowered)).isEqualTo(new State.Firm(pounds(10_000)));
            var rescinding = on(day("2008-02-03"), ofCabinet(clause("4", Verb.REFUSE, THE_PROPOSAL, null)));
            assertThat(standing(told(lowered, rescinding))).isEqualTo(new State.Void(rescinding.ref()));
        }

        @Test
        void it_is_renewed_after_the_body_rescinded_it() {
            var rescinded =
                    told(approved, on(day("2008-02-03"), ofCabinet(clause("4", Verb.REFUSE, THE_PROPOSAL, null))));
            var renewed = told(
                    rescinded,
                    on(day("2008-03-01"), ofCabinet(clause("5", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)))));
            assertThat(standing(renewed)).isEqualTo(new State.Firm(pounds(40_000)));
        }

        @Test
        void a_clause_that_wrote_money_off_does_not_decide_a_second_time() {
            var off = on(day("2008-02-03"), ofCabinet(clause("4", Verb.APPROVE, THE_PROPOSAL, pounds(1))));
            var written = approved.evolve(
                    new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 1, off.ref(), pounds(1), day("2008-02-03")));
            assertThat(places(decide(written, off, Set.of()))).containsExactly("clause-wrote-off at clause");
        }
    }

    @Test
    void the_bodies_of_the_example_have_the_powers_that_these_tests_rest_on() {
        assertThat(OF_GROUP).doesNotContain(Power.COMMIT_MONEY).contains(Power.ENDORSE);
        assertThat(OF_CABINET).contains(Power.COMMIT_MONEY);
    }
}
