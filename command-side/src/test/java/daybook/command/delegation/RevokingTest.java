package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.command.example.InMemoryRegister;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Given a delegation by the group, in effect from 14 December 2007. */
class RevokingTest {

    private static final LocalDate ON = day("2008-02-14");
    private static final Subject IT = new Subject.OfDelegation(DELEGATION);
    private static final Clause TAKES_BACK = clause("2", Verb.REVOKE, IT, null);
    private static final RevokeDelegation REVOKE = new RevokeDelegation(DELEGATION, ref(GROUP, "2008-02-14", "2"));
    private static final DelegationRevoked REVOKED = new DelegationRevoked(DELEGATION, REVOKE.clause(), ON);

    private static PassedClause passed(Clause clause, LocalDate on) {
        return new PassedClause(REVOKE.clause(), clause, GROUP, Set.of(Power.DELEGATE), on);
    }

    private static List<String> refused(DelegationState state, PassedClause clause) {
        return rules(Revoking.decide(state, REVOKE, new Revoking.Passed(clause, GROUP)));
    }

    private static List<String> refused(Clause clause) {
        return refused(DelegationExample.plain(), passed(clause, ON));
    }

    @Nested
    class By_its_clause {

        @Test
        void a_delegation_is_revoked_from_the_day_of_the_meeting() {
            var passed = new Revoking.Passed(passed(TAKES_BACK, ON), GROUP);
            assertThat(facts(Revoking.decide(DelegationExample.plain(), REVOKE, passed)))
                    .containsExactly(REVOKED);
        }

        @Test
        void what_it_leans_on_is_found_in_the_meetings() {
            var granting = ref(GROUP, "2007-12-13", "3");
            var register = new InMemoryRegister()
                    .with(new MeetingHeld(granting.meeting(), GROUP, day("2007-12-13")))
                    .with(new ResolutionPassed(
                            granting.meeting(),
                            "4",
                            "Delegation",
                            null,
                            ResolutionBasis.ASSUMED,
                            List.of(clause("3", Verb.DELEGATE, THE_PROPOSAL, null)),
                            day("2007-12-13")));
            assertThat(Revoking.Passed.in(REVOKE, DelegationExample.plain(), register))
                    .isEqualTo(new Revoking.Passed(null, GROUP));
        }

        @Test
        void an_unknown_delegation_is_refused() {
            assertThat(refused(DelegationState.NONE, passed(TAKES_BACK, ON))).containsExactly("not-in-the-day-book");
        }

        @Test
        void a_delegation_that_was_revoked_already_is_refused() {
            assertThat(refused(DelegationExample.plain().evolve(REVOKED), passed(TAKES_BACK, ON)))
                    .containsExactly("delegation-already-revoked");
        }

        @Test
        void a_clause_that_was_never_passed_is_refused() {
            assertThat(refused(DelegationExample.plain(), null)).containsExactly("not-in-the-day-book");
        }

        @Test
        void a_clause_that_does_not_revoke_is_refused() {
            assertThat(refused(clause("2", Verb.NOTE, IT, null))).containsExactly("clause-does-not-revoke");
        }

        @Test
        void a_clause_about_something_else_or_nothing_is_refused() {
            assertThat(refused(clause("2", Verb.REVOKE, THE_PROPOSAL, null)))
                    .containsExactly("clause-revokes-something-else");
            assertThat(refused(clause("2", Verb.REVOKE, null, null))).containsExactly("clause-revokes-something-else");
        }

        @Test
        void a_clause_of_another_body_is_refused() {
            assertThat(refused(DelegationExample.plain(), ofCabinet(TAKES_BACK)))
                    .containsExactly("revoked-by-another-body");
            assertThat(ofCabinet(TAKES_BACK).body()).isEqualTo(CABINET);
        }

        @Test
        void it_is_refused_at_the_clause_whatever_the_reason() {
            var foreign = new PassedClause(
                    REVOKE.clause(), clause("2", Verb.NOTE, null, null), CABINET, Set.of(), day("2007-12-13"));
            assertThat(places(Revoking.decide(DelegationExample.plain(), REVOKE, new Revoking.Passed(foreign, GROUP))))
                    .containsExactly(
                            "clause-does-not-revoke at clause",
                            "clause-revokes-something-else at clause",
                            "revoked-by-another-body at clause",
                            "revocation-before-delegation at clause");
        }

        @Test
        void what_nobody_delegated_no_body_can_have_granted() {
            assertThat(Revoking.Passed.in(REVOKE, DelegationState.NONE, new InMemoryRegister()))
                    .isEqualTo(new Revoking.Passed(null, null));
            assertThat(Revoking.Passed.in(REVOKE, DelegationExample.plain(), new InMemoryRegister()))
                    .isEqualTo(new Revoking.Passed(null, null));
        }

        @Test
        void a_revocation_before_the_delegation_starts_is_refused() {
            assertThat(refused(DelegationExample.plain(), passed(TAKES_BACK, day("2007-12-13"))))
                    .containsExactly("revocation-before-delegation");
        }

        @Test
        void a_revocation_on_the_day_it_starts_is_recorded() {
            assertThat(refused(DelegationExample.plain(), passed(TAKES_BACK, day("2007-12-14"))))
                    .isEmpty();
        }
    }

    @Nested
    class Once_revoked {

        private final Delegate delegate =
                new Delegate(PERSON, OFFICE, new Authority.UnderDelegation(DELEGATION), "", true, null, Map.of());
        private final DelegationState state = DelegationExample.plain()
                .evolve(new DelegatedApprovalGiven(
                        DELEGATION, 1, OFFICE, pounds(60_000), List.of(), List.of(), List.of(), day("2008-02-01")))
                .evolve(REVOKED);

        @Test
        void a_refusal_of_what_is_left_dated_on_that_day_is_refused() {
            var against = new RefuseUnderDelegation(DELEGATION, List.of(), List.of(), List.of(), ON);
            var willing = new Delegate(
                    PERSON, OFFICE, new Authority.UnderDelegation(DELEGATION), "Because", true, null, Map.of());
            assertThat(places(Refusing.decide(state, against, willing, TODAY)))
                    .containsExactly("approval-after-revocation at effective");
        }

        private List<String> approving(LocalDate on) {
            return rules(Approving.decide(
                    state, DelegationExample.approve(pounds(40_000), on), delegate, Allowance.UNLIMITED, TODAY));
        }

        @Test
        void an_approval_dated_on_that_day_or_after_is_refused() {
            assertThat(approving(ON)).containsExactly("approval-after-revocation");
            assertThat(approving(ON.plusDays(1))).containsExactly("approval-after-revocation");
        }

        @Test
        void an_approval_dated_before_can_still_be_recorded() {
            assertThat(approving(ON.minusDays(1))).isEmpty();
        }

        @Test
        void what_was_approved_before_stays_and_counts() {
            assertThat(state.approved()).isEqualTo(pounds(60_000));
            assertThat(state.approvals()).isEqualTo(1);
        }
    }
}
