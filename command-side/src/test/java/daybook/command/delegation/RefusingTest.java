package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Given a delegation of up to £100,000 on a condition, the delegate decides against it. */
class RefusingTest {

    private static final LocalDate ON = day("2008-02-19");
    private static final LocalDate EXPIRES = ON;
    private static final Delegate DELEGATE = delegate(OFFICE, "The claims do not bear it out", true);
    private static final DelegationState GRANTED =
            DelegationExample.granted(List.of(OFFICE), List.of(CONSULTEE), List.of(ANALYSIS), EXPIRES);

    private static Delegate delegate(OfficeId office, String reason, boolean heldThen) {
        return new Delegate(
                PERSON,
                office,
                new Authority.UnderDelegation(DELEGATION),
                reason,
                heldThen,
                null,
                Map.of(PAPER, day("2008-02-01")));
    }

    private static RefuseUnderDelegation refuse(LocalDate on) {
        return new RefuseUnderDelegation(
                DELEGATION, List.of(new Consultation(CONSULTEE, ON, "against it")), List.of(), List.of(), on);
    }

    private static List<String> refused(DelegationState state, LocalDate on) {
        return rules(Refusing.decide(state, refuse(on), DELEGATE, TODAY));
    }

    private static DelegationState approved(long pounds, LocalDate on) {
        return GRANTED.evolve(
                new DelegatedApprovalGiven(DELEGATION, 1, OFFICE, pounds(pounds), List.of(), List.of(), List.of(), on));
    }

    @Test
    void a_decision_under_an_unknown_delegation_is_refused() {
        assertThat(refused(DelegationState.NONE, ON)).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_the_delegate {

        @Test
        void it_needs_no_evidence_for_the_condition() {
            assertThat(facts(Refusing.decide(GRANTED, refuse(ON), DELEGATE, TODAY)))
                    .containsExactly(new DelegatedApprovalRefused(
                            DELEGATION, OFFICE, refuse(ON).consultations(), List.of(), List.of(), ON));
        }

        @Test
        void it_keeps_the_evidence_that_is_given() {
            var shown = List.of(new Evidence("1", new Source(PAPER, "table 2")));
            var command = new RefuseUnderDelegation(DELEGATION, refuse(ON).consultations(), List.of(), shown, ON);
            assertThat(facts(Refusing.decide(GRANTED, command, DELEGATE, TODAY)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            DelegatedApprovalRefused.class,
                            against -> assertThat(against.evidence()).isEqualTo(shown));
        }

        @Test
        void without_a_reason_it_is_refused() {
            assertThat(rules(Refusing.decide(GRANTED, refuse(ON), delegate(OFFICE, " ", true), TODAY)))
                    .containsExactly("refusal-without-reason");
        }

        @Test
        void without_the_consultation_it_is_refused() {
            var alone = new RefuseUnderDelegation(DELEGATION, List.of(), List.of(), List.of(), ON);
            assertThat(rules(Refusing.decide(GRANTED, alone, DELEGATE, TODAY))).containsExactly("consultation-missing");
        }

        @Test
        void by_another_office_it_is_refused() {
            var stranger = delegate(new OfficeId("OTHER"), "Because", true);
            assertThat(rules(Refusing.decide(GRANTED, refuse(ON), stranger, TODAY)))
                    .containsExactly("not-a-delegate");
        }

        @Test
        void by_somebody_who_did_not_hold_the_office_on_that_day_it_is_refused() {
            var early = delegate(OFFICE, "Because", false);
            assertThat(rules(Refusing.decide(GRANTED, refuse(ON), early, TODAY)))
                    .containsExactly("office-not-held-then");
        }
    }

    @Nested
    class Of_the_day {

        @Test
        void in_the_future_it_is_refused() {
            assertThat(refused(GRANTED, TODAY.plusDays(1)))
                    .containsExactlyInAnyOrder("dated-in-the-future", "approval-after-expiry");
        }

        @Test
        void after_the_expiry_it_is_refused() {
            assertThat(refused(GRANTED, EXPIRES.plusDays(1))).containsExactly("approval-after-expiry");
        }

        @Test
        void before_something_that_was_approved_it_is_refused() {
            assertThat(refused(approved(60_000, ON.plusDays(1)), ON)).containsExactly("refusal-before-approval");
            assertThat(facts(Refusing.decide(approved(60_000, ON), refuse(ON), DELEGATE, TODAY)))
                    .hasSize(1);
        }
    }

    @Test
    void it_is_refused_where_the_reason_lies() {
        var silent = delegate(OFFICE, " ", true);
        assertThat(places(Refusing.decide(approved(100_000, ON), refuse(ON.minusDays(1)), silent, TODAY)))
                .containsExactly(
                        "refusal-without-reason at reason",
                        "nothing-left-to-refuse",
                        "refusal-before-approval at effective",
                        "consulted-afterwards at consulted-CONSULTEE");
    }

    @Test
    void an_approval_that_is_recorded_late_does_not_hide_a_later_one() {
        var late = approved(60_000, ON)
                .evolve(new DelegatedApprovalGiven(
                        DELEGATION, 2, OFFICE, pounds(1), List.of(), List.of(), List.of(), ON.minusDays(9)));
        assertThat(late.latest()).isEqualTo(ON);
        assertThat(refused(late, ON.minusDays(1))).contains("refusal-before-approval");
        assertThat(approved(60_000, ON.minusDays(9))
                        .evolve(new DelegatedApprovalGiven(
                                DELEGATION, 2, OFFICE, pounds(1), List.of(), List.of(), List.of(), ON))
                        .latest())
                .isEqualTo(ON);
    }

    @Test
    void where_a_penny_is_left_it_is_recorded() {
        var pennyLeft = GRANTED.evolve(new DelegatedApprovalGiven(
                DELEGATION, 1, OFFICE, pounds(100_000).minus(new Pence(1)), List.of(), List.of(), List.of(), ON));
        assertThat(pennyLeft.left()).isEqualTo(new Pence(1));
        assertThat(refused(pennyLeft, ON)).isEmpty();
        assertThat(DelegationState.NONE.left()).isNull();
    }

    @Test
    void where_all_was_approved_it_is_refused() {
        assertThat(refused(approved(100_000, ON), ON)).containsExactly("nothing-left-to-refuse");
    }

    @Nested
    class Once_decided_against {

        private final DelegationState against = DelegationExample.plain()
                .evolve(new DelegatedApprovalRefused(DELEGATION, OFFICE, List.of(), List.of(), List.of(), ON));

        @Test
        void nothing_more_can_be_decided_from_that_day_on() {
            assertThat(rules(Approving.decide(
                            against, DelegationExample.approve(pounds(1), ON), DELEGATE, Allowance.UNLIMITED, TODAY)))
                    .containsExactly("approval-after-refusal");
            assertThat(refused(against, ON)).containsExactly("approval-after-refusal");
        }

        @Test
        void what_was_approved_the_day_before_can_still_be_recorded() {
            var eve = DelegationExample.approve(pounds(1), ON.minusDays(1));
            assertThat(facts(Approving.decide(against, eve, DELEGATE, Allowance.UNLIMITED, TODAY)))
                    .hasSize(1);
        }
    }
}
