package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Stance;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Given a delegation to two offices, each of which decides without the other: £100,000 in all. */
class SeverallyTest {

    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final LocalDate ON = day("2008-02-19");
    private static final DelegationState GRANTED = DelegationState.NONE.evolve(new DelegationGranted(
            DELEGATION,
            ref(GROUP, "2007-12-13", "3"),
            List.of(OFFICE, OTHER),
            Deciding.SEVERALLY,
            THE_PROPOSAL,
            pounds(100_000),
            null,
            null,
            List.of(),
            List.of(),
            null,
            day("2007-12-14")));

    private static Delegate of(OfficeId office) {
        return new Delegate(
                PERSON, office, new Authority.UnderDelegation(DELEGATION), "places were taken", true, null, Map.of());
    }

    private static Verdict approve(DelegationState state, OfficeId office, long amount) {
        return Approving.decide(
                state,
                new ApproveUnderDelegation(DELEGATION, pounds(amount), List.of(), List.of(), List.of(), ON),
                of(office),
                Allowance.UNLIMITED,
                ON);
    }

    @Test
    void each_approves_without_the_other() {
        assertThat(rules(approve(GRANTED, OFFICE, 60_000))).isEmpty();
        assertThat(rules(approve(GRANTED, OTHER, 60_000))).isEmpty();
    }

    @Test
    void what_both_approve_counts_towards_the_cap() {
        var given =
                new DelegatedApprovalGiven(DELEGATION, 1, OFFICE, pounds(60_000), List.of(), List.of(), List.of(), ON);
        assertThat(rules(approve(GRANTED.evolve(given), OTHER, 40_001))).containsExactly("above-cap");
        assertThat(rules(approve(GRANTED.evolve(given), OTHER, 40_000))).isEmpty();
    }

    @Test
    void each_decides_against_without_the_other() {
        var against = new RefuseUnderDelegation(DELEGATION, List.of(), List.of(), List.of(), ON);
        assertThat(rules(Refusing.decide(GRANTED, against, of(OTHER), ON))).isEmpty();
    }

    @Test
    void an_office_that_is_none_of_them_is_refused() {
        assertThat(rules(approve(GRANTED, new OfficeId("STRANGER"), 1))).containsExactly("not-a-delegate");
    }

    @Test
    void an_answer_of_one_to_the_other_is_refused() {
        var answer = new AnswerAsDelegate(DELEGATION, OTHER, Stance.APPROVE, null, ON);
        var speaker = new Speaker(PERSON, OTHER, true, null, null, null);
        assertThat(rules(Answering.delegate(GRANTED, answer, speaker, ON))).containsExactly("decides-alone");
    }
}
