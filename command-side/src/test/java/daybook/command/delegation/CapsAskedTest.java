package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The caps of a delegation: at a time, in all, and over all that its clause delegates. */
class CapsAskedTest {

    private static final Subject OTHER = new Subject.OfProposal(PROGRAMME, new ProposalId("OTHER"));

    private static Clause about(@Nullable Pence amount, Subject... subjects) {
        return new Clause("3", "3", List.of(Verb.DELEGATE), "as minuted", List.of(subjects), amount, null, null);
    }

    private static final Clause OF_ONE = about(pounds(100_000), THE_PROPOSAL);
    private static final Clause OF_SEVERAL = about(pounds(300_000), THE_PROPOSAL, OTHER);

    private static Verdict grant(
            Clause clause,
            Subject subject,
            @Nullable Pence each,
            @Nullable Pence cap,
            @Nullable Pence shared,
            DelegationGranted... others) {
        return Granting.decide(
                DelegationState.NONE,
                new GrantDelegation(
                        DELEGATION,
                        ref(GROUP, "2007-12-13", "3"),
                        List.of(OFFICE),
                        Deciding.SEVERALLY,
                        subject,
                        cap,
                        each,
                        shared,
                        List.of(),
                        List.of(),
                        null,
                        day("2007-12-13")),
                new Mentioned(ofGroup(clause), true, Set.of(OFFICE), List.of(others)));
    }

    private static DelegationGranted granted(Verdict verdict) {
        return (DelegationGranted) facts(verdict).getFirst();
    }

    private static DelegationGranted other(@Nullable Pence shared) {
        return new DelegationGranted(
                new DelegationId("THE-OTHER"),
                ref(GROUP, "2007-12-13", "3"),
                List.of(OFFICE),
                Deciding.JOINTLY,
                OTHER,
                null,
                null,
                shared,
                List.of(),
                List.of(),
                null,
                day("2007-12-13"));
    }

    @Test
    void a_cap_at_a_time_stands_beside_the_amount_of_the_clause_in_all() {
        var granted = granted(grant(OF_ONE, THE_PROPOSAL, pounds(50_000), null, null));
        assertThat(granted.eachCap()).isEqualTo(pounds(50_000));
        assertThat(granted.cap()).isEqualTo(pounds(100_000));
        assertThat(granted.sharedCap()).isNull();
    }

    @Test
    void of_one_delegate_it_is_not_said_how_they_decide() {
        assertThat(granted(grant(OF_ONE, THE_PROPOSAL, null, null, null)).deciding())
                .isEqualTo(Deciding.JOINTLY);
    }

    @Test
    void several_delegates_decide_together_unless_the_clause_says_that_each_does() {
        var offices = List.of(OFFICE, new OfficeId("OTHER"));
        for (Deciding asked : Deciding.values()) {
            var command = new GrantDelegation(
                    DELEGATION,
                    ref(GROUP, "2007-12-13", "3"),
                    offices,
                    asked,
                    THE_PROPOSAL,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    day("2007-12-13"));
            var mentioned = new Mentioned(ofGroup(OF_ONE), true, Set.copyOf(offices));
            assertThat(granted(Granting.decide(DelegationState.NONE, command, mentioned))
                            .deciding())
                    .isEqualTo(asked);
        }
    }

    @Test
    void the_amount_of_a_clause_about_several_is_the_cap_that_they_share() {
        var granted = granted(grant(OF_SEVERAL, THE_PROPOSAL, pounds(50_000), null, null));
        assertThat(granted.cap()).isNull();
        assertThat(granted.sharedCap()).isEqualTo(pounds(300_000));
    }

    @Test
    void what_another_delegation_of_the_clause_shares_holds_for_this_one() {
        var clause = about(null, THE_PROPOSAL, OTHER);
        assertThat(granted(grant(clause, THE_PROPOSAL, null, null, null, other(pounds(7))))
                        .sharedCap())
                .isEqualTo(pounds(7));
        assertThat(granted(grant(clause, THE_PROPOSAL, null, null, null, other(null)))
                        .sharedCap())
                .isNull();
    }

    @Test
    void another_shared_cap_than_that_of_the_others_is_refused() {
        var clause = about(null, THE_PROPOSAL, OTHER);
        assertThat(places(grant(clause, THE_PROPOSAL, null, null, pounds(8), other(pounds(7)))))
                .containsExactly("shared-cap-differs at sharedCap");
        assertThat(places(grant(clause, THE_PROPOSAL, null, null, pounds(8), other(null))))
                .containsExactly("shared-cap-too-late at sharedCap");
    }

    @Test
    void a_shared_cap_under_a_clause_about_one_investment_is_refused() {
        assertThat(places(grant(OF_ONE, THE_PROPOSAL, null, null, pounds(8))))
                .containsExactly("shared-cap-of-one at sharedCap");
        var withItsTarget = about(null, THE_PROPOSAL, new Subject.OfIndicator(INDICATOR));
        assertThat(rules(grant(withItsTarget, THE_PROPOSAL, null, null, pounds(8))))
                .containsExactly("shared-cap-of-one");
    }

    @Test
    void caps_above_the_amount_of_the_clause_are_refused_each_at_its_field() {
        assertThat(places(grant(OF_SEVERAL, THE_PROPOSAL, pounds(300_001), pounds(300_002), pounds(300_003))))
                .containsExactly(
                        "cap-above-clause at eachCap", "cap-above-clause at cap", "cap-above-clause at sharedCap");
        assertThat(rules(grant(OF_SEVERAL, THE_PROPOSAL, pounds(300_000), pounds(300_000), pounds(300_000))))
                .isEmpty();
    }

    @Test
    void a_cap_that_another_one_makes_idle_is_refused() {
        assertThat(places(grant(OF_ONE, THE_PROPOSAL, pounds(50_001), pounds(50_000), null)))
                .containsExactly("cap-above-cap at eachCap");
        assertThat(places(grant(OF_SEVERAL, THE_PROPOSAL, pounds(50_001), pounds(50_001), pounds(50_000))))
                .containsExactly("cap-above-cap at eachCap", "cap-above-cap at cap");
    }

    @Test
    void caps_of_nothing_are_refused() {
        assertThat(places(grant(OF_SEVERAL, THE_PROPOSAL, Pence.ZERO, null, new Pence(-1))))
                .contains("amount-not-positive at eachCap", "amount-not-positive at sharedCap");
    }

    @Test
    void what_is_no_money_has_none_of_them() {
        var signature = new Subject.OfMatter("to sign the agreement");
        assertThat(places(grant(OF_SEVERAL, signature, pounds(1), pounds(2), pounds(3))))
                .containsExactly(
                        "cap-of-no-money at eachCap", "cap-of-no-money at cap", "cap-of-no-money at sharedCap");
        assertThat(granted(grant(OF_SEVERAL, signature, null, null, null)).sharedCap())
                .isNull();
    }
}
