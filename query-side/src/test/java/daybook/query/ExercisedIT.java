package daybook.query;

import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.asat.Basis;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.DelegationStanding;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Revoked;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a delegation to sign an agreement, it is signed twice, the delegation is taken back, and the second was a mistake. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExercisedIT {

    private static final DelegationId SIGNATURE = new DelegationId("SSOG-2007-12-13-4-20");
    private static final OfficeId FINANCE = new OfficeId("LCC-FINANCE");
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 3);
    private static final Evidence SHOWN = new Evidence("1", new Source(PAPER, "table 2"));

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long granted;
    private long first;
    private long second;
    private long revoked;
    private long last;

    @BeforeAll
    void record() {
        book.record(NextSpring.entries());
        granted = book.record(Recorded.of(new DelegationGranted(
                SIGNATURE,
                ClauseRef.parse("SSOG-2007-12-13/4/8"),
                List.of(LT_CHAIR),
                new Subject.OfMatter("to sign the agreement"),
                null,
                List.of(FINANCE),
                List.of(),
                null,
                LocalDate.of(2007, 12, 13))));
        first = book.record(Recorded.of(exercised(1, "Signed for the partnership", MARCH)));
        second = book.record(Recorded.of(exercised(2, "Signed for the council", MARCH.plusDays(1))));
        revoked = book.record(Recorded.of(
                new DelegationRevoked(SIGNATURE, ClauseRef.parse("SSOG-2007-12-13/4/9"), MARCH.plusDays(1))));
        last = book.record(Recorded.of(
                new EntryWithdrawn(SIGNATURE.stream(), second, 2, "DelegationExercised", 2, null, MARCH.plusDays(1))));
        book.awaitPosted(last);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static DelegationExercised exercised(int number, String decided, LocalDate on) {
        return new DelegationExercised(
                SIGNATURE,
                number,
                LT_CHAIR,
                decided,
                List.of(new Consultation(FINANCE, on, "content")),
                List.of(),
                List.of(SHOWN),
                on);
    }

    private DelegationPage page(Basis basis) {
        return registers.delegation(SIGNATURE, basis).orElseThrow();
    }

    @Test
    void before_it_was_used_it_waits_live_and_without_an_amount() {
        var page = page(book.at(granted, FIRST_OF_APRIL));
        assertThat(page.delegation().inWords()).isTrue();
        assertThat(page.delegation().cap()).isNull();
        assertThat(page.delegation().exercised()).isZero();
        assertThat(page.delegation().standing(FIRST_OF_APRIL)).isEqualTo(DelegationStanding.LIVE);
        assertThat(page.exercises()).isEmpty();
    }

    @Test
    void what_was_decided_stands_with_who_when_and_what_came_before_it() {
        var page = page(book.at(first, FIRST_OF_APRIL));
        assertThat(page.delegation().exercised()).isEqualTo(1);
        assertThat(page.approvals()).isEmpty();
        assertThat(page.exercises()).singleElement().satisfies(exercise -> {
            assertThat(exercise.decided()).isEqualTo("Signed for the partnership");
            assertThat(exercise.delegate()).isEqualTo(LT_CHAIR);
            assertThat(exercise.effective()).isEqualTo(MARCH);
            assertThat(exercise.evidence()).containsExactly(SHOWN);
            assertThat(exercise.voices()).extracting(voice -> voice.office()).containsExactly(FINANCE);
            assertThat(exercise.revoked()).isNull();
            assertThat(exercise.entry()).isEqualTo(first);
        });
    }

    @Test
    void one_that_the_delegation_was_taken_back_from_before_says_so() {
        assertThat(page(book.at(revoked, FIRST_OF_APRIL)).exercises())
                .extracting(DelegationPage.Exercise::revoked)
                .containsExactly(null, Revoked.TAKEN_BACK_BEFORE);
    }

    @Test
    void one_that_was_withdrawn_counts_no_longer_and_as_at_before_it_does() {
        assertThat(page(book.at(last, FIRST_OF_APRIL)).exercises())
                .extracting(DelegationPage.Exercise::entry)
                .containsExactly(first);
        assertThat(page(book.at(second, FIRST_OF_APRIL)).delegation().exercised())
                .isEqualTo(2);
        assertThat(page(book.at(second, MARCH)).delegation().exercised()).isEqualTo(1);
    }

    @Test
    void the_trail_leads_from_the_matter_over_the_delegation_to_what_was_decided_and_to_the_paper() {
        var trails = book.query(TrailQuery.class);
        var basis = book.at(revoked, FIRST_OF_APRIL);
        var trail = trails.of("delegation:" + SIGNATURE, basis).orElseThrow();
        assertThat(trail.edges())
                .anyMatch(edge ->
                        edge.relation() == Relation.DELEGATED_BY && edge.from().equals("matter:to sign the agreement"))
                .anyMatch(edge ->
                        edge.relation() == Relation.USED_FOR && edge.to().equals("entry:" + first));
        var exercise = trails.of("entry:" + second, basis).orElseThrow();
        assertThat(exercise.of().kind()).isEqualTo(TrailNode.Kind.EXERCISE);
        assertThat(exercise.of().flags())
                .contains(TrailNode.Flag.DELEGATION_TAKEN_BACK_BEFORE, TrailNode.Flag.ENTERED_FOR_OTHERS);
        assertThat(exercise.edges())
                .anyMatch(edge -> edge.relation() == Relation.SHOWN_BY && "table 2".equals(edge.place()));
        assertThat(trails.of("entry:" + second, book.at(last, FIRST_OF_APRIL))
                        .orElseThrow()
                        .of()
                        .flags())
                .contains(TrailNode.Flag.REVERSED);
    }
}
