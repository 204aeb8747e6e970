package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.RewardReceived;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.projection.Invariant;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given what the paper speaks of as borrowed, recorded once too high, reversed, recorded as printed, and partly repaid since. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningPositionIT {

    private static final LocalDate DAY = DecemberPaper.DAY;
    private static final LocalDate SUMMER = LocalDate.of(2009, 7, 1);

    private final TestBook book = new TestBook().open();
    private long before;
    private long wrong;
    private long last;
    private long writtenOff;

    @BeforeAll
    void record() {
        before = book.record(DecemberPaper.entries());
        wrong = book.record(opening(OpeningBalance.DRAWN, 1_390_000));
        last = book.record(
                Recorded.of(
                        new EntryReversed(PROGRAMME, wrong, 0, MoneyEntry.DRAWDOWN, null, 0, pounds(1_390_000), DAY)),
                opening(OpeningBalance.DRAWN, 1_400_000),
                opening(OpeningBalance.REPAID, 100_000),
                opening(OpeningBalance.CLAIMED, 300_000),
                opening(OpeningBalance.RECEIVED, 200_000),
                Recorded.of(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(50_000), SUMMER)),
                Recorded.of(new RewardReceived(PROGRAMME, 1, 0, pounds(25_000), SUMMER)));
        writtenOff = book.record(Recorded.of(
                new OpeningBalanceWrittenOff(PROGRAMME, 1, DecemberPaper.clause("1"), pounds(10_000), SUMMER)));
        book.awaitPosted(writtenOff);
    }

    private static Recorded opening(OpeningBalance balance, long pounds) {
        return Recorded.of(new OpeningPositionRecorded(PROGRAMME, balance, pounds(pounds), DAY))
                .readAt("paragraph 22");
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

    @Test
    void it_is_drawn_and_owed_and_headroom_follows() {
        var facility = borrowing(last, SUMMER).facility();
        assertThat(facility.drawn()).isEqualTo(pounds(1_400_000));
        assertThat(facility.drawnBefore()).isEqualTo(pounds(1_400_000));
        assertThat(facility.repaid()).isEqualTo(pounds(150_000));
        assertThat(facility.owed()).isEqualTo(pounds(1_250_000));
        assertThat(facility.headroom()).as("the facility revolves").isEqualTo(pounds(150_000));
        assertThat(borrowing(last, DAY).facility().owed()).isEqualTo(pounds(1_300_000));
    }

    @Test
    void as_at_an_earlier_entry_or_day_nothing_is_changed() {
        assertThat(borrowing(before, SUMMER).facility().drawn()).isNull();
        assertThat(borrowing(wrong, SUMMER).facility().drawn()).isEqualTo(pounds(1_390_000));
        assertThat(borrowing(last, DAY.minusDays(1)).facility().drawn()).isNull();
    }

    @Test
    void what_was_given_up_of_it_since_is_written_off_and_owed_no_longer() {
        var facility = borrowing(writtenOff, SUMMER).facility();
        assertThat(facility.writtenOff()).isEqualTo(pounds(10_000));
        assertThat(facility.owed()).isEqualTo(pounds(1_240_000));
        assertThat(facility.headroom()).as("the facility revolves").isEqualTo(pounds(160_000));
        assertThat(borrowing(last, SUMMER).facility().writtenOff()).isEqualTo(Pence.ZERO);
        var line = book.query(BorrowingQuery.class)
                .statement(PROGRAMME, book.at(writtenOff, SUMMER))
                .orElseThrow()
                .lines()
                .getLast();
        assertThat(line.movement().act()).isEqualTo(Kind.WRITTEN_OFF);
        assertThat(line.movement().number()).isEqualTo(1);
        assertThat(line.owed()).isEqualTo(pounds(1_240_000));
    }

    @Test
    void what_had_been_claimed_is_a_claim_against_which_more_is_paid() {
        assertThat(borrowing(last, SUMMER).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.number()).isZero();
            assertThat(claim.received()).isEqualTo(pounds(225_000));
            assertThat(claim.open()).isEqualTo(pounds(75_000));
        });
    }

    @Test
    void the_statement_has_it_with_what_is_owed_after_each_act() {
        var lines =
                book
                        .query(BorrowingQuery.class)
                        .statement(PROGRAMME, book.at(last, SUMMER))
                        .orElseThrow()
                        .lines()
                        .stream()
                        .filter(line -> !line.movement().act().bounds())
                        .toList();
        assertThat(lines)
                .extracting(line -> line.movement().act())
                .containsExactly(
                        Kind.DRAWN, Kind.DRAWN, Kind.REPAID, Kind.CLAIMED, Kind.RECEIVED, Kind.REPAID, Kind.RECEIVED);
        assertThat(lines.getFirst().movement().stands()).isFalse();
        assertThat(lines.getLast().owed()).isEqualTo(pounds(1_250_000));
    }

    @Test
    void its_trail_leads_to_the_facility_and_the_paper() {
        var trail = book.query(TrailQuery.class)
                .of("drawdown:LEIC-LAA/0", book.at(last, SUMMER))
                .orElseThrow();
        assertThat(trail.nodes()).extracting(TrailNode::node).contains("facility:LEIC-LAA", "paper:L071213");
        assertThat(trail.of().flags()).isIn(Set.of(), Set.of(TrailNode.Flag.REVERSED));
    }

    @Test
    void no_balance_raises_an_alarm() {
        assertThat(book.all(Invariant.class))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.broken()).isEmpty());
    }
}
