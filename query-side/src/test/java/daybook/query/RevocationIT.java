package daybook.query;

import static daybook.query.example.DecemberPaper.SSOG;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationStanding;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Revocation;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given two delegations of one matter, an approval under the first, and its being revoked in March. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevocationIT {

    private static final LocalDate MARCH = LocalDate.of(2008, 3, 13);
    private static final MeetingId MEETING = new MeetingId("SSOG-2008-03-13");
    private static final ClauseRef CLAUSE = new ClauseRef(MEETING, "2", "1");

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long before;
    private long last;

    @BeforeAll
    void record() {
        before = book.record(NextSpring.entries());
        var takesBack = new Clause("1", Verb.REVOKE, "Taken back", new Subject.OfDelegation(ONE), null, null, null);
        last = book.record(
                Recorded.of(new MeetingHeld(MEETING, SSOG, MARCH)),
                Recorded.of(new ResolutionPassed(
                        MEETING,
                        "2",
                        "Delegations",
                        null,
                        ResolutionBasis.CONFIRMED_MINUTES,
                        List.of(takesBack),
                        MARCH)),
                Recorded.of(new DelegationRevoked(ONE, CLAUSE, MARCH)).under(new Authority.UnderClause(CLAUSE)));
        book.awaitPosted(last);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private DelegationLine line(Basis basis) {
        return registers.delegation(ONE, basis).orElseThrow().delegation();
    }

    @Test
    void it_is_revoked_from_that_day_on_by_its_clause() {
        var line = line(book.at(last, MARCH));
        assertThat(line.standing(MARCH)).isEqualTo(DelegationStanding.REVOKED);
        assertThat(line.revoked()).isEqualTo(new Revocation(CLAUSE, MARCH, last));
    }

    @Test
    void the_day_before_and_as_at_an_earlier_entry_it_is_still_live() {
        var eve = MARCH.minusDays(1);
        assertThat(line(book.at(last, eve)).standing(eve)).isEqualTo(DelegationStanding.LIVE);
        assertThat(line(book.at(last - 1, FIRST_OF_APRIL)).standing(FIRST_OF_APRIL))
                .isEqualTo(DelegationStanding.LIVE);
    }

    @Test
    void it_contradicts_nothing_once_it_is_revoked() {
        assertThat(line(book.at(before, FIRST_OF_APRIL)).differing()).containsExactly(OTHER);
        assertThat(registers.delegations(book.at(last, FIRST_OF_APRIL)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.differing()).isEmpty());
        var trail = book.query(TrailQuery.class)
                .of("delegation:" + OTHER, book.at(last, FIRST_OF_APRIL))
                .orElseThrow();
        assertThat(trail.of().flags()).isEmpty();
    }

    @Test
    void its_trail_goes_back_to_the_clause_that_revoked_it_and_keeps_the_one_that_gave_it() {
        var trail = book.query(TrailQuery.class)
                .of("delegation:" + ONE, book.at(last, FIRST_OF_APRIL))
                .orElseThrow();
        assertThat(trail.edges())
                .anyMatch(edge ->
                        edge.relation() == Relation.REVOKED_BY && edge.to().equals("clause:" + CLAUSE.text()))
                .anyMatch(edge -> edge.relation() == Relation.UNDER && edge.to().equals("clause:SSOG-2007-12-13/4/8"))
                .noneMatch(
                        edge -> edge.relation() == Relation.UNDER && edge.to().equals("clause:" + CLAUSE.text()));
    }

    @Test
    void what_was_released_before_stays_released() {
        var borrowing = book.query(BorrowingQuery.class);
        assertThat(borrowing
                        .borrowing(DecemberPaper.PROGRAMME, book.at(last, FIRST_OF_APRIL))
                        .orElseThrow()
                        .totals())
                .isEqualTo(borrowing
                        .borrowing(DecemberPaper.PROGRAMME, book.at(before, FIRST_OF_APRIL))
                        .orElseThrow()
                        .totals());
    }
}
