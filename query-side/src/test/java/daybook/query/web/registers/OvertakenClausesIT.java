package daybook.query.web.registers;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.daybook.DayBookQuery;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.RegistersQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a clause of February that nobody carried out, the same body decides about the same investment in March. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OvertakenClausesIT {

    private static final ProposalId PROPOSAL = new ProposalId("R02");
    private static final ClauseRef FEBRUARY = ClauseRef.parse("SSOG-2008-02-07/1/1");
    private static final ClauseRef MARCH = ClauseRef.parse("SSOG-2008-03-06/1/1");

    private final TestBook book = new TestBook().open();
    private long waiting;
    private long last;

    @BeforeAll
    void record() {
        book.record(NextSpring.entries());
        waiting = passed(FEBRUARY, LocalDate.of(2008, 2, 7));
        passed(MARCH, LocalDate.of(2008, 3, 6));
        last = book.record(Recorded.of(new InvestmentEndorsed(
                        PROGRAMME,
                        PROPOSAL,
                        MARCH,
                        Pence.ofPounds(90_000),
                        null,
                        new BodyId("LCC-CABINET"),
                        LocalDate.of(2008, 3, 6)))
                .under(new Authority.UnderClause(MARCH)));
        book.awaitPosted(last);
    }

    private long passed(ClauseRef ref, LocalDate on) {
        MeetingId meeting = ref.meeting();
        book.record(Recorded.of(new MeetingHeld(meeting, new BodyId("SSOG"), on)));
        return book.record(Recorded.of(new ResolutionPassed(
                meeting,
                "1",
                "Next steps",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(new Clause(
                        "1",
                        Verb.ENDORSE,
                        "as minuted",
                        new Subject.OfProposal(PROGRAMME, PROPOSAL),
                        Pence.ofPounds(80_000),
                        null,
                        new BodyId("LCC-CABINET"))),
                on)));
    }

    @AfterAll
    void close() {
        book.close();
    }

    private List<ClauseRef> waitingAt(long entry) {
        var waits = new OutstandingClauses(
                book.query(RegistersQuery.class), book.query(BorrowingQuery.class), book.query(DayBookQuery.class));
        return waits.at(book.at(entry, FIRST_OF_APRIL)).stream()
                .map(choice -> choice.ref())
                .toList();
    }

    @Test
    void it_waits_until_then_and_as_at_then_it_still_does() {
        assertThat(waitingAt(waiting)).contains(FEBRUARY);
    }

    @Test
    void it_waits_no_longer_once_a_later_decision_took_its_place() {
        assertThat(waitingAt(last)).doesNotContain(FEBRUARY, MARCH);
    }
}
