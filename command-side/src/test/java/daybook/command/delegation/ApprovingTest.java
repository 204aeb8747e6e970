package daybook.command.delegation;

import static daybook.command.delegation.GrantingTest.ANALYSIS;
import static daybook.command.delegation.GrantingTest.CONSULTEE;
import static daybook.command.delegation.GrantingTest.DELEGATION;
import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovingTest {

    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final LocalDate ON = day("2008-02-19");
    private static final Authority UNDER_IT = new Authority.UnderDelegation(DELEGATION);
    private static final Delegate DELEGATE =
            new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, day("2008-02-01")));

    static DelegationState granted(
            List<OfficeId> delegates, List<OfficeId> consultees, List<Condition> conditions, LocalDate expires) {
        return DelegationState.NONE.evolve(new DelegationGranted(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                delegates,
                THE_PROPOSAL,
                pounds(100_000),
                consultees,
                conditions,
                expires,
                day("2007-12-14")));
    }

    static DelegationState plain() {
        return granted(List.of(OFFICE), List.of(), List.of(), null);
    }

    static ApproveUnderDelegation approve(Pence amount, LocalDate on) {
        return new ApproveUnderDelegation(DELEGATION, amount, List.of(), List.of(), List.of(), on);
    }

    private static Verdict decide(DelegationState state, ApproveUnderDelegation command) {
        return decide(state, command, DELEGATE);
    }

    private static Verdict decide(DelegationState state, ApproveUnderDelegation command, Delegate delegate) {
        return Approving.decide(state, command, delegate, Allowance.UNLIMITED, TODAY);
    }

    @Test
    void an_approval_under_an_unknown_delegation_is_refused() {
        assertThat(rules(decide(DelegationState.NONE, approve(pounds(1), ON)))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_the_delegate {

        @Test
        void the_whole_cap_can_be_approved() {
            assertThat(facts(decide(plain(), approve(pounds(100_000), ON))))
                    .containsExactly(new DelegatedApprovalGiven(
                            DELEGATION, 1, OFFICE, pounds(100_000), List.of(), List.of(), List.of(), ON));
        }

        @Test
        void an_office_that_is_not_a_delegate_is_refused() {
            var stranger = new Delegate(PERSON, OTHER, UNDER_IT, "", true, null, Map.of());
            assertThat(rules(decide(plain(), approve(pounds(1), ON), stranger))).containsExactly("not-a-delegate");
        }

        @Test
        void a_person_who_did_not_hold_the_office_on_that_date_is_refused() {
            var early = new Delegate(PERSON, OFFICE, UNDER_IT, "", false, null, Map.of());
            assertThat(rules(decide(plain(), approve(pounds(1), ON), early))).containsExactly("office-not-held-then");
        }

        @Test
        void the_person_who_proposed_the_investment_is_refused() {
            var proposer = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, PERSON, Map.of());
            assertThat(rules(decide(plain(), approve(pounds(1), ON), proposer)))
                    .containsExactly("proposer-may-not-approve");
        }

        @Test
        void what_another_person_proposed_can_be_approved() {
            var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, new PersonId("another"), Map.of());
            assertThat(facts(decide(plain(), approve(pounds(1), ON), delegate))).hasSize(1);
        }

        @Test
        void an_approval_under_another_authority_is_refused() {
            var ofOffice = new Delegate(PERSON, OFFICE, new Authority.OfOffice(), "", true, null, Map.of());
            assertThat(rules(decide(plain(), approve(pounds(1), ON), ofOffice)))
                    .containsExactly("not-under-this-delegation");
        }
    }

    @Test
    void whoever_may_not_approve_is_told_everything_that_stands_against_it_and_where() {
        var stranger = new Delegate(PERSON, OTHER, new Authority.OfOffice(), "", false, PERSON, Map.of());
        assertThat(places(decide(plain(), approve(pounds(100_001), day("2007-12-13")), stranger)))
                .containsExactly(
                        "not-under-this-delegation",
                        "not-a-delegate at office",
                        "office-not-held-then at effective",
                        "proposer-may-not-approve",
                        "approval-before-delegation at effective",
                        "above-cap at amount");
    }

    @Nested
    class Of_the_day {

        private final DelegationState expiring = granted(List.of(OFFICE), List.of(), List.of(), day("2008-01-31"));

        @Test
        void an_approval_dated_in_the_future_is_refused() {
            assertThat(rules(decide(plain(), approve(pounds(1), TODAY.plusDays(1)))))
                    .containsExactly("dated-in-the-future");
        }

        @Test
        void an_approval_before_the_delegation_starts_is_refused() {
            assertThat(rules(decide(plain(), approve(pounds(1), day("2007-12-13")))))
                    .containsExactly("approval-before-delegation");
        }

        @Test
        void an_approval_on_the_first_and_on_the_last_day_is_given() {
            assertThat(facts(decide(expiring, approve(pounds(1), day("2007-12-14")))))
                    .hasSize(1);
            assertThat(facts(decide(expiring, approve(pounds(1), day("2008-01-31")))))
                    .hasSize(1);
        }

        @Test
        void an_approval_after_the_expiry_is_refused() {
            assertThat(rules(decide(expiring, approve(pounds(1), day("2008-02-01")))))
                    .containsExactly("approval-after-expiry");
        }
    }

    @Nested
    class Of_the_amount {

        @Test
        void without_a_cap_any_amount_can_be_approved() {
            var uncapped = DelegationState.NONE.evolve(new DelegationGranted(
                    DELEGATION,
                    ref(GROUP, "2007-12-13", "3"),
                    List.of(OFFICE),
                    THE_PROPOSAL,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    day("2007-12-14")));
            assertThat(rules(decide(uncapped, approve(pounds(100_001), ON)))).isEmpty();
        }

        @Test
        void an_amount_above_the_cap_is_refused() {
            assertThat(rules(decide(plain(), approve(pounds(100_000).plus(new Pence(1)), ON))))
                    .containsExactly("above-cap");
        }

        @Test
        void an_amount_that_passes_the_cap_with_what_was_approved_before_is_refused() {
            var used = plain().evolve((DelegatedApprovalGiven)
                    facts(decide(plain(), approve(pounds(60_000), ON))).getFirst());
            assertThat(rules(decide(used, approve(pounds(40_001), ON)))).containsExactly("above-cap");
            assertThat(facts(decide(used, approve(pounds(40_000), ON))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            DelegatedApprovalGiven.class,
                            given -> assertThat(given.approval()).isEqualTo(2));
        }

        @Test
        void an_amount_of_nothing_is_refused() {
            assertThat(rules(decide(plain(), approve(Pence.ZERO, ON)))).containsExactly("amount-not-positive");
        }

        @Test
        void a_negative_amount_is_refused() {
            assertThat(rules(decide(plain(), approve(new Pence(-1), ON)))).containsExactly("amount-not-positive");
        }
    }

    @Nested
    class Of_what_must_come_first {

        private final DelegationState consulting = granted(List.of(OFFICE), List.of(CONSULTEE), List.of(), null);
        private final DelegationState joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
        private final DelegationState conditional = granted(List.of(OFFICE), List.of(), List.of(ANALYSIS), null);

        private ApproveUnderDelegation with(
                List<Consultation> consultations, List<Concurrence> concurrences, List<Evidence> evidence) {
            return new ApproveUnderDelegation(DELEGATION, pounds(1), consultations, concurrences, evidence, ON);
        }

        @Test
        void an_approval_without_the_consultation_is_refused() {
            assertThat(rules(decide(consulting, approve(pounds(1), ON)))).containsExactly("consultation-missing");
        }

        @Test
        void a_consultation_after_the_approval_is_refused() {
            var late = List.of(new Consultation(CONSULTEE, ON.plusDays(1), "content"));
            assertThat(rules(decide(consulting, with(late, List.of(), List.of()))))
                    .containsExactly("consulted-afterwards");
        }

        @Test
        void a_consultation_on_the_very_day_will_do_whatever_the_view() {
            var held = List.of(new Consultation(CONSULTEE, ON, "against it"));
            assertThat(facts(decide(consulting, with(held, List.of(), List.of()))))
                    .hasSize(1);
        }

        @Test
        void an_approval_without_the_other_delegate_is_refused() {
            assertThat(rules(decide(joint, approve(pounds(1), ON)))).containsExactly("concurrence-missing");
        }

        @Test
        void an_agreement_of_the_other_delegate_after_the_approval_is_refused() {
            var late = List.of(new Concurrence(OTHER, ON.plusDays(1)));
            assertThat(rules(decide(joint, with(List.of(), late, List.of())))).containsExactly("concurred-afterwards");
        }

        @Test
        void an_approval_that_the_other_delegate_agreed_to_is_given() {
            assertThat(facts(decide(joint, with(List.of(), List.of(new Concurrence(OTHER, ON)), List.of()))))
                    .hasSize(1);
        }

        @Test
        void an_approval_without_evidence_for_a_condition_is_refused() {
            assertThat(rules(decide(conditional, approve(pounds(1), ON)))).containsExactly("evidence-missing");
        }

        @Test
        void evidence_from_a_paper_that_was_not_received_is_refused() {
            var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
            var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of());
            assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence), delegate)))
                    .containsExactly("paper-not-received");
        }

        @Test
        void evidence_from_a_paper_dated_after_the_decision_is_refused() {
            var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
            var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, ON.plusDays(1)));
            assertThat(places(decide(conditional, with(List.of(), List.of(), evidence), delegate)))
                    .containsExactly("evidence-afterwards at evidence-1-paper");
            var thatDay = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, ON));
            assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence), thatDay)))
                    .isEmpty();
        }

        @Test
        void a_consultation_or_an_agreement_from_before_the_delegation_is_refused() {
            var consulted = granted(List.of(OFFICE), List.of(OTHER), List.of(), null);
            assertThat(places(decide(
                            consulted,
                            with(
                                    List.of(new Consultation(OTHER, day("2007-12-13"), "Content")),
                                    List.of(),
                                    List.of()))))
                    .containsExactly("consulted-before-delegation at consulted-OTHER");
            var joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
            assertThat(places(decide(
                            joint, with(List.of(), List.of(new Concurrence(OTHER, day("2007-12-13"))), List.of()))))
                    .containsExactly("concurred-before-delegation at concurred-OTHER");
        }

        @Test
        void evidence_for_no_condition_is_refused() {
            var evidence = List.of(
                    new Evidence("1", new Source(PAPER, "table 2")), new Evidence("2", new Source(PAPER, "table 3")));
            assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence))))
                    .containsExactly("evidence-for-no-condition");
        }

        @Test
        void an_approval_with_its_evidence_is_given() {
            var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
            assertThat(facts(decide(conditional, with(List.of(), List.of(), evidence))))
                    .hasSize(1);
        }
    }

    @Nested
    class Of_a_matter_with_several_delegations {

        private static final DelegationId RIVAL = new DelegationId("RIVAL");

        private static DelegatedApprovalGiven given(DelegationId under, long pounds, String on) {
            return new DelegatedApprovalGiven(
                    under, 1, OFFICE, pounds(pounds), List.of(), List.of(), List.of(), day(on));
        }

        private static Allowance allowed(DelegatedApprovalGiven... given) {
            return new Allowance(
                    List.of(
                            new Allowance.Step(day("2007-12-01"), pounds(120_000), false),
                            new Allowance.Step(day("2007-12-13"), pounds(100_000), true)),
                    List.of(given));
        }

        private static Verdict decide(long pounds, Allowance allowance) {
            return Approving.decide(plain(), approve(pounds(pounds), ON), DELEGATE, allowance, TODAY);
        }

        @Test
        void more_than_was_approved_of_the_matter_is_refused_with_the_figures_and_the_rival() {
            assertThat(((Verdict.Rejected) decide(40_001, allowed(given(RIVAL, 60_000, "2008-02-01")))).refusals())
                    .containsExactly(new DelegationRefusal.AboveMatter(
                            "amount",
                            pounds(40_001),
                            THE_PROPOSAL.text(),
                            pounds(100_000),
                            ON,
                            pounds(60_000),
                            List.of(RIVAL),
                            pounds(40_000)));
        }

        @Test
        void what_is_left_of_the_matter_is_approved() {
            assertThat(rules(decide(40_000, allowed(given(RIVAL, 60_000, "2008-02-01")))))
                    .isEmpty();
        }

        @Test
        void an_approval_entered_late_is_held_against_those_given_since() {
            assertThat(rules(decide(40_001, allowed(given(RIVAL, 60_000, "2008-03-01")))))
                    .containsExactly("above-matter");
        }

        @Test
        void the_cap_is_told_first() {
            assertThat(rules(decide(100_001, allowed()))).containsExactly("above-cap");
        }

        @Test
        void nothing_is_approved_of_what_a_body_refused() {
            var refused = new Allowance(
                    List.of(
                            new Allowance.Step(day("2007-12-13"), pounds(100_000), true),
                            new Allowance.Step(day("2008-02-01"), pounds(0), true)),
                    List.of());
            assertThat(rules(decide(1, refused))).containsExactly("above-matter");
        }

        @Test
        void where_no_amount_is_stated_each_cap_holds_alone() {
            var unstated = new Allowance(
                    List.of(new Allowance.Step(day("2007-12-01"), null, false)),
                    List.of(given(RIVAL, 60_000, "2008-02-01")));
            assertThat(rules(decide(100_000, unstated))).isEmpty();
        }

        @Test
        void what_is_allowed_is_read_from_what_was_decided_and_the_later_view_of_another_body_is_left_out() {
            var register = new InMemoryRegister()
                    .with(
                            new InvestmentProposed(
                                    PROGRAMME, PROPOSAL, INDICATOR, pounds(120_000), "Places", day("2007-12-01")),
                            new InvestmentEndorsed(
                                    PROGRAMME,
                                    PROPOSAL,
                                    ref(GROUP, "2007-12-13", "1"),
                                    pounds(90_000),
                                    null,
                                    null,
                                    day("2007-12-13")),
                            new InvestmentApproved(
                                    PROGRAMME,
                                    PROPOSAL,
                                    ref(CABINET, "2008-01-15", "1"),
                                    pounds(100_000),
                                    null,
                                    day("2008-01-15")),
                            new InvestmentRefused(
                                    PROGRAMME, PROPOSAL, ref(GROUP, "2008-02-01", "1"), day("2008-02-01")),
                            new InvestmentViewTaken(
                                    PROGRAMME,
                                    PROPOSAL,
                                    ref(GROUP, "2008-02-01", "1"),
                                    false,
                                    null,
                                    null,
                                    day("2008-02-01")),
                            new InvestmentApprovedAgain(
                                    PROGRAMME,
                                    PROPOSAL,
                                    ref(CABINET, "2008-03-01", "1"),
                                    pounds(50_000),
                                    null,
                                    day("2008-03-01")),
                            new DelegationGranted(
                                    RIVAL,
                                    ref(GROUP, "2007-12-13", "3"),
                                    List.of(OFFICE),
                                    THE_PROPOSAL,
                                    null,
                                    List.of(),
                                    List.of(),
                                    null,
                                    day("2007-12-14")),
                            given(RIVAL, 60_000, "2008-02-01"));
            var allowance = Allowance.of(THE_PROPOSAL, register);
            assertThat(allowance.on(day("2007-12-05"))).isEqualTo(pounds(120_000));
            assertThat(allowance.on(day("2007-12-20"))).isEqualTo(pounds(90_000));
            assertThat(allowance.on(ON)).isEqualTo(pounds(100_000));
            assertThat(allowance.on(day("2008-03-01"))).isEqualTo(pounds(50_000));
            assertThat(allowance.approved(ON)).isEqualTo(pounds(60_000));
            assertThat(allowance.left(day("2008-03-01")))
                    .as("never below nothing")
                    .isEqualTo(pounds(0));
        }
    }
}
