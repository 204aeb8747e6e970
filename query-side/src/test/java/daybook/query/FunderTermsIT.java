package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardReceived;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.TermsChange;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given two instalments claimed and a part of the first received, before the funder halved the second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunderTermsIT {

    private static final IndicatorId R02 = DecemberPaper.indicator("R02");
    private static final LocalDate SUMMER = LocalDate.of(2009, 9, 30);
    private static final LocalDate MAY = LocalDate.of(2010, 5, 24);

    private final TestBook book = new TestBook().open();
    private long claimed;
    private long changed;
    private long reversed;

    @BeforeAll
    void record() {
        book.record(DecemberPaper.entries());
        claimed = book.record(
                Recorded.of(new RewardClaimed(PROGRAMME, 1, R02, 1, pounds(635_000), SUMMER)),
                Recorded.of(new RewardClaimed(PROGRAMME, 2, R02, 2, pounds(635_000), SUMMER)),
                Recorded.of(new RewardReceived(PROGRAMME, 1, 1, pounds(600_000), SUMMER)));
        changed = book.record(Recorded.of(new FunderTermsChanged(
                PROGRAMME,
                1,
                R02,
                2,
                pounds(317_500),
                pounds(317_500),
                Pence.ZERO,
                "The second instalment is halved, all of it capital",
                List.of(new ClosedClaim(2, pounds(317_500))),
                MAY)));
        reversed = book.record(Recorded.of(
                new EntryReversed(PROGRAMME, changed, 0, MoneyEntry.FUNDER_TERMS, null, 1, pounds(317_500), MAY)));
        book.awaitPosted(reversed);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    private Borrowing borrowing(long entry, LocalDate on) {
        return book.query(BorrowingQuery.class)
                .borrowing(PROGRAMME, book.at(entry, on))
                .orElseThrow();
    }

    private List<Pence> open(long entry, LocalDate on) {
        return borrowing(entry, on).claims().stream().map(claim -> claim.open()).toList();
    }

    @Test
    void what_is_no_longer_payable_is_closed_and_no_more_open() {
        assertThat(open(changed, MAY)).containsExactly(pounds(35_000), pounds(317_500));
        var second = borrowing(changed, MAY).claims().getLast();
        assertThat(second.amount()).as("it stays as it was claimed").isEqualTo(pounds(635_000));
        assertThat(second.closed()).isEqualTo(pounds(317_500));
        assertThat(second.payable()).isEqualTo(pounds(317_500));
    }

    @Test
    void the_terms_are_told_with_what_they_closed_and_offers_stay() {
        assertThat(borrowing(changed, MAY).terms())
                .containsExactly(new TermsChange(
                        1,
                        R02,
                        2,
                        pounds(317_500),
                        pounds(317_500),
                        Pence.ZERO,
                        "The second instalment is halved, all of it capital",
                        pounds(317_500),
                        MAY,
                        changed));
        assertThat(borrowing(changed, MAY).totals().potential())
                .isEqualTo(borrowing(claimed, MAY).totals().potential());
    }

    @Test
    void before_it_was_known_and_before_it_took_effect_all_is_open() {
        assertThat(open(claimed, MAY)).containsExactly(pounds(35_000), pounds(635_000));
        assertThat(open(changed, MAY.minusDays(1))).containsExactly(pounds(35_000), pounds(635_000));
        assertThat(borrowing(changed, MAY.minusDays(1)).terms()).isEmpty();
    }

    @Test
    void reversed_it_closes_nothing() {
        assertThat(open(reversed, MAY)).containsExactly(pounds(35_000), pounds(635_000));
        assertThat(borrowing(reversed, MAY).terms()).isEmpty();
    }
}
