package daybook.query;

import static daybook.query.example.DecemberPaper.SSOG;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.MeetingPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.ResolutionLine;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a resolution that was recorded wrongly, withdrawn, and recorded again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnResolutionIT {

    private static final LocalDate MARCH = LocalDate.of(2008, 3, 13);
    private static final MeetingId MEETING = new MeetingId("SSOG-2008-03-13");

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long wrong;
    private long withdrawn;
    private long right;

    private static ResolutionPassed passed(String clause, String wording) {
        return new ResolutionPassed(
                MEETING,
                "2",
                "An investment",
                null,
                ResolutionBasis.DRAFT_MINUTES,
                List.of(new Clause(clause, Verb.APPROVE, wording, null, null, null, null)),
                MARCH);
    }

    @BeforeAll
    void record() {
        wrong = book.record(
                Recorded.of(new MeetingHeld(MEETING, SSOG, MARCH)), Recorded.of(passed("1", "Approve 10,000")));
        withdrawn = book.record(Recorded.of(new ResolutionWithdrawn(MEETING, "2", List.of("1"), MARCH)));
        right = book.record(Recorded.of(passed("2", "Approve 100,000")));
        book.awaitPosted(right);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private MeetingPage page(Basis basis) {
        return registers.meeting(MEETING, basis).orElseThrow();
    }

    private List<String> clauses(Basis basis) {
        return registers.clauses(Set.of(Verb.APPROVE), basis).stream()
                .filter(choice -> choice.ref().meeting().equals(MEETING))
                .map(choice -> choice.ref().clause())
                .toList();
    }

    @Test
    void its_meeting_shows_it_withdrawn_beside_what_replaced_it() {
        var shown = page(book.at(right, MARCH));
        assertThat(shown.resolutions()).extracting(ResolutionLine::entry).containsExactly(wrong, right);
        var first = shown.resolutions().getFirst().withdrawn();
        assertThat(first).isNotNull();
        assertThat(first.entry()).isEqualTo(withdrawn);
        assertThat(shown.resolutions().getLast().withdrawn()).isNull();
        assertThat(shown.meeting().resolutions()).isOne();
    }

    @Test
    void as_at_before_it_was_withdrawn_it_stands() {
        var shown = page(book.at(wrong, MARCH));
        assertThat(shown.resolutions()).hasSize(1);
        assertThat(shown.resolutions().getFirst().withdrawn()).isNull();
        assertThat(clauses(book.at(wrong, MARCH))).containsExactly("1");
    }

    @Test
    void nobody_is_offered_its_clauses_any_longer() {
        assertThat(clauses(book.at(withdrawn, MARCH))).isEmpty();
        assertThat(clauses(book.at(right, MARCH))).containsExactly("2");
        assertThat(page(book.at(withdrawn, MARCH)).meeting().resolutions()).isZero();
    }

    @Test
    void its_trail_says_that_it_was_withdrawn() {
        var clause = "clause:" + new ClauseRef(MEETING, "2", "1").text();
        var trails = book.query(TrailQuery.class);
        assertThat(trails.of(clause, book.at(right, MARCH)).orElseThrow().edges())
                .anyMatch(edge -> edge.relation() == Relation.LACKS && edge.to().contains("RESOLUTION_WITHDRAWN"));
        assertThat(trails.of(clause, book.at(wrong, MARCH)).orElseThrow().edges())
                .noneMatch(edge -> edge.relation() == Relation.LACKS);
    }
}
