package daybook.query;

import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.SSOG;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Proposal;
import daybook.query.example.DecemberPaper;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Revoked;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Given an approval of 21 February, one of 10 February that uses the delegation up, its being revoked with effect from 15
 * February, and an approval of 12 February that is entered only after that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AroundRevocationIT {

    private static final LocalDate REVOKED = LocalDate.of(2008, 2, 15);
    private static final MeetingId MEETING = new MeetingId("SSOG-2008-02-15");
    private static final ClauseRef CLAUSE = new ClauseRef(MEETING, "2", "1");

    private final TestBook book = new TestBook().open();
    private Basis before;
    private Basis usedUp;
    private Basis now;

    @BeforeAll
    void record() {
        before = book.at(book.record(NextSpring.entries()), FIRST_OF_APRIL);
        usedUp = book.at(book.record(approval(2, 40_000, "2008-02-10")), FIRST_OF_APRIL);
        var takesBack = new Clause("1", Verb.REVOKE, "Taken back", new Subject.OfDelegation(ONE), null, null, null);
        long last = book.record(
                Recorded.of(new MeetingHeld(MEETING, SSOG, REVOKED)),
                Recorded.of(new ResolutionPassed(
                        MEETING,
                        "2",
                        "Delegations",
                        null,
                        ResolutionBasis.CONFIRMED_MINUTES,
                        List.of(takesBack),
                        REVOKED)),
                Recorded.of(new DelegationRevoked(ONE, CLAUSE, REVOKED)).under(new Authority.UnderClause(CLAUSE)),
                approval(3, 1_000, "2008-02-12"));
        book.awaitPosted(last);
        now = book.at(last, FIRST_OF_APRIL);
    }

    private static Recorded approval(int number, long pounds, String on) {
        return Recorded.of(new DelegatedApprovalGiven(
                        ONE,
                        number,
                        LT_CHAIR,
                        Pence.ofPounds(pounds),
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.parse(on)))
                .under(new Authority.UnderDelegation(ONE));
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Set<Flag> flags(String node, Basis basis) {
        return book.query(TrailQuery.class).of(node, basis).orElseThrow().of().flags();
    }

    private Set<Flag> flags(int approval) {
        return flags("approval:" + ONE + "/" + approval, now);
    }

    @Test
    void the_delegation_flags_what_came_after_its_end_and_what_it_was_taken_back_from_before() {
        var page = book.query(RegistersQuery.class).delegation(ONE, now).orElseThrow();
        assertThat(page.approvals())
                .extracting(DelegationPage.Approval::revoked)
                .containsExactly(Revoked.TAKEN_BACK_BEFORE, null, Revoked.ENTERED_LATER);
    }

    @Test
    void the_trail_flags_them() {
        assertThat(flags(1)).contains(Flag.DELEGATION_TAKEN_BACK_BEFORE);
        assertThat(flags(2)).doesNotContain(Flag.DELEGATION_TAKEN_BACK_BEFORE, Flag.ENTERED_AFTER_REVOCATION);
        assertThat(flags(3)).containsExactly(Flag.ENTERED_AFTER_REVOCATION);
    }

    @Test
    void the_money_flags_them() {
        var borrowing = book.query(BorrowingQuery.class)
                .borrowing(DecemberPaper.PROGRAMME, now)
                .orElseThrow();
        assertThat(borrowing.targets().stream()
                        .flatMap(target -> target.proposals().stream())
                        .flatMap(proposal -> proposal.releases().stream())
                        .filter(release -> release.delegation().equals(ONE)))
                .extracting(Proposal.Release::approval, Proposal.Release::revoked)
                .containsExactlyInAnyOrder(
                        tuple(1, Revoked.TAKEN_BACK_BEFORE), tuple(2, null), tuple(3, Revoked.ENTERED_LATER));
    }

    @Test
    void as_at_before_the_revocation_nothing_is_flagged() {
        var page = book.query(RegistersQuery.class).delegation(ONE, usedUp).orElseThrow();
        assertThat(page.approvals())
                .extracting(DelegationPage.Approval::revoked)
                .containsOnlyNulls();
    }

    @Test
    void two_delegations_contradict_each_other_until_one_of_them_is_used_up() {
        assertThat(flags("delegation:" + OTHER, before)).containsExactly(Flag.CONTRADICTED);
        assertThat(flags("delegation:" + ONE, before)).containsExactly(Flag.CONTRADICTED);
        assertThat(flags("delegation:" + OTHER, usedUp)).isEmpty();
        assertThat(flags("delegation:" + ONE, usedUp)).isEmpty();
    }
}
