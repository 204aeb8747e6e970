package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.asat.Basis;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a delegation to the wrong office, and its revocation, both withdrawn; and the same granted anew to the right one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailOfMistakesIT {

    private static final LocalDate JANUARY = LocalDate.of(2008, 1, 22);
    private static final LocalDate FEBRUARY = LocalDate.of(2008, 2, 28);
    private static final ClauseRef CLAUSE = new ClauseRef(new MeetingId("CABINET-2008-01-22"), "7", "1");
    private static final DelegationId DELEGATION = new DelegationId("CABINET-2008-01-22-7-1");

    private final TestBook book = new TestBook().open();
    private final TrailQuery trails = book.query(TrailQuery.class);
    private long revoked;
    private long last;

    private static DelegationGranted to(String office) {
        return new DelegationGranted(
                DELEGATION,
                CLAUSE,
                List.of(new OfficeId(office)),
                new Subject.OfProposal(new ProgrammeId("P"), new ProposalId("R1")),
                null,
                List.of(),
                List.of(),
                null,
                JANUARY);
    }

    @BeforeAll
    void record() {
        revoked = book.record(
                Recorded.of(to("WRONG")),
                Recorded.of(new DelegationRevoked(
                        DELEGATION, new ClauseRef(new MeetingId("CABINET-2008-02-28"), "5", "1"), FEBRUARY)));
        last = book.record(
                Recorded.of(withdrawn(revoked, 2, "DelegationRevoked")),
                Recorded.of(withdrawn(revoked - 1, 1, "DelegationGranted")),
                Recorded.of(to("RIGHT")));
        book.awaitPosted(last);
    }

    private static EntryWithdrawn withdrawn(long entry, int place, String recorded) {
        return new EntryWithdrawn(DELEGATION.stream(), entry, place, recorded, 0, null, FEBRUARY);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Trail trail(long entry) {
        Basis basis = book.at(entry, FEBRUARY.plusDays(30));
        return trails.of(DELEGATION.stream(), basis).orElseThrow();
    }

    private static List<String> leadsTo(Trail trail, Relation relation) {
        return trail.edges().stream()
                .filter(edge -> edge.from().equals(DELEGATION.stream()) && edge.relation() == relation)
                .map(TrailEdge::to)
                .toList();
    }

    @Test
    void it_is_the_one_granted_anew_and_neither_revoked_nor_taken_back() {
        var now = trail(last);
        assertThat(now.of().fact()).isEqualTo(to("RIGHT"));
        assertThat(now.of().flags()).doesNotContain(Flag.REVERSED);
        assertThat(leadsTo(now, Relation.GIVEN_TO)).containsExactly("office:RIGHT");
        assertThat(leadsTo(now, Relation.REVOKED_BY)).isEmpty();
    }

    @Test
    void with_only_the_revocation_taken_back_it_is_as_it_was_granted() {
        var between = trail(revoked + 1);
        assertThat(between.of().fact()).isEqualTo(to("WRONG"));
        assertThat(leadsTo(between, Relation.REVOKED_BY)).isEmpty();
        assertThat(leadsTo(between, Relation.GIVEN_TO)).containsExactly("office:WRONG");
    }

    @Test
    void as_at_before_it_is_revoked() {
        var before = trail(revoked);
        assertThat(before.of().fact()).isInstanceOf(DelegationRevoked.class);
        assertThat(leadsTo(before, Relation.REVOKED_BY)).containsExactly("clause:CABINET-2008-02-28/5/1");
    }
}
