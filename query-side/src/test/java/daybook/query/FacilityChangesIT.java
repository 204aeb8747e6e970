package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.MoneyEntry;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Reversal;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given that the body that may commit the money reduced what may be borrowed in May, which was reversed later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityChangesIT {

    private static final LocalDate MAY = LocalDate.of(2008, 5, 6);
    private static final ClauseRef CLAUSE = ClauseRef.parse("LCC-CABINET-2008-05-06/1/1");

    private final TestBook book = new TestBook().open();
    private Pence before = Pence.ZERO;
    private Pence after = Pence.ZERO;
    private long changed;
    private long reversed;

    @BeforeAll
    void record() {
        long paper = book.record(DecemberPaper.entries());
        book.awaitPosted(paper);
        before = Objects.requireNonNull(facility(paper, MAY).limit());
        after = before.minus(Pence.ofPounds(300_000));
        changed = book.record(Recorded.of(new FacilityChanged(PROGRAMME, 1, CLAUSE, before, after, MAY)));
        reversed = book.record(
                Recorded.of(new EntryReversed(PROGRAMME, changed, 0, MoneyEntry.FACILITY_CHANGE, null, 1, after, MAY)));
        book.awaitPosted(reversed);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Facility facility(long entry, LocalDate on) {
        return book.query(BorrowingQuery.class)
                .borrowing(PROGRAMME, book.at(entry, on))
                .orElseThrow()
                .facility();
    }

    @Test
    void less_may_be_borrowed_from_the_day_of_the_clause_on() {
        assertThat(facility(changed, MAY).limit()).isEqualTo(after);
        assertThat(facility(changed, MAY).changes())
                .containsExactly(new Facility.Change(1, before, after, CLAUSE, MAY, changed));
        assertThat(facility(changed, MAY.minusDays(1)).limit()).isEqualTo(before);
        assertThat(facility(changed - 1, MAY).limit()).isEqualTo(before);
    }

    @Test
    void a_change_that_was_reversed_counts_no_longer_and_is_listed_as_reversed() {
        assertThat(facility(reversed, MAY).limit()).isEqualTo(before);
        assertThat(facility(reversed, MAY).changes()).isEmpty();
        assertThat(book.query(BorrowingQuery.class)
                        .borrowing(PROGRAMME, book.at(reversed, MAY))
                        .orElseThrow()
                        .reversals())
                .extracting(Reversal::kind)
                .contains(MoneyEntry.FACILITY_CHANGE);
        assertThat(facility(changed, MAY).limit()).as("as known before").isEqualTo(after);
    }

    @Test
    void the_trail_of_the_facility_leads_to_the_clause_that_changed_it() {
        assertThat(book.query(TrailQuery.class)
                        .of("facility:" + PROGRAMME, book.at(changed, MAY))
                        .orElseThrow()
                        .toString())
                .contains("entry:" + changed, "clause:" + CLAUSE.text());
    }
}
