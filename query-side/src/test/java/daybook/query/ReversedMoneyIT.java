package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Reversal;
import daybook.query.borrowing.Statement;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a drawdown, a claim, an offer and a proposal of which each was recorded by mistake and reversed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReversedMoneyIT {

    private static final ProposalId R01 = new ProposalId("R01");
    private static final ProposalId TWICE = new ProposalId("R99");
    private static final ClauseRef APPROVING = ClauseRef.parse("LCC-CABINET-2008-01-15/1/1");
    private static final LocalDate JANUARY = LocalDate.of(2008, 1, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2008, 2, 15);
    private static final LocalDate SUMMER = LocalDate.of(2009, 7, 1);

    private final TestBook book = new TestBook().open();
    private long drawn;
    private long before;
    private long last;

    @BeforeAll
    void record() {
        var under = new Authority.UnderClause(APPROVING);
        book.record(DecemberPaper.entries());
        drawn = book.record(
                Recorded.of(new InvestmentApproved(PROGRAMME, R01, APPROVING, pounds(40_000), null, JANUARY))
                        .under(under),
                Recorded.of(new InvestmentAllocated(PROGRAMME, R01, 1, pounds(40_000), JANUARY))
                        .under(under),
                Recorded.of(new InvestmentCommitted(PROGRAMME, R01, 1, pounds(40_000), JANUARY))
                        .under(under),
                Recorded.of(new InvestmentDrawnDown(PROGRAMME, R01, 1, pounds(25_000), FEBRUARY))
                        .under(under));
        before = book.record(
                Recorded.of(new RewardClaimed(PROGRAMME, 1, DecemberPaper.indicator("R01"), 1, pounds(57_000), SUMMER)),
                Recorded.of(new RewardOffered(PROGRAMME, DecemberPaper.indicator("R01"), pounds(1), SUMMER)),
                Recorded.of(new InvestmentProposed(
                        PROGRAMME, TWICE, DecemberPaper.indicator("R01"), pounds(9), "Twice", FEBRUARY)));
        last = book.record(
                Recorded.of(
                        new EntryReversed(PROGRAMME, drawn, 0, MoneyEntry.DRAWDOWN, R01, 1, pounds(25_000), FEBRUARY)),
                Recorded.of(
                        new EntryReversed(PROGRAMME, before - 2, 0, MoneyEntry.CLAIM, null, 1, pounds(57_000), SUMMER)),
                Recorded.of(new EntryReversed(PROGRAMME, before - 1, 0, MoneyEntry.OFFER, null, 0, pounds(1), SUMMER)),
                Recorded.of(
                        new EntryReversed(PROGRAMME, before, 0, MoneyEntry.PROPOSAL, TWICE, 0, pounds(9), FEBRUARY)));
        book.awaitPosted(last);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    private Borrowing borrowing(Basis basis) {
        return book.query(BorrowingQuery.class).borrowing(PROGRAMME, basis).orElseThrow();
    }

    @Test
    void the_balances_are_as_if_it_had_not_been_from_its_date() {
        Borrowing now = borrowing(book.at(last, SUMMER));
        assertThat(now.facility().drawn()).isNull();
        assertThat(now.facility().owed()).isEqualTo(Pence.ZERO);
        assertThat(now.claims()).isEmpty();
        assertThat(now.totals().potential())
                .as("the offer before holds again")
                .isEqualTo(borrowing(book.at(drawn, SUMMER)).totals().potential());
        assertThat(borrowing(book.at(last, FEBRUARY)).facility().owed()).isEqualTo(Pence.ZERO);
    }

    @Test
    void as_at_the_entry_before_nothing_is_changed() {
        Borrowing then = borrowing(book.at(before, SUMMER));
        assertThat(then.facility().owed()).isEqualTo(pounds(25_000));
        assertThat(then.claims()).hasSize(1);
        assertThat(then.reversals()).isEmpty();
    }

    @Test
    void what_was_reversed_is_listed_with_what_reversed_it() {
        assertThat(borrowing(book.at(last, SUMMER)).reversals())
                .extracting(Reversal::reversed)
                .containsExactlyInAnyOrder(drawn, before - 2, before - 1, before);
        var page = book.query(BorrowingQuery.class)
                .proposal(PROGRAMME, R01, book.at(last, SUMMER))
                .orElseThrow();
        assertThat(page.reversals())
                .containsExactly(new Reversal(drawn, MoneyEntry.DRAWDOWN, R01, 1, pounds(25_000), FEBRUARY, last - 3));
    }

    @Test
    void a_proposal_that_was_reversed_counts_no_longer_and_keeps_its_page() {
        assertThat(borrowing(book.at(last, SUMMER)).targets())
                .flatExtracting(target -> target.proposals())
                .extracting(proposal -> proposal.proposal())
                .doesNotContain(TWICE);
        assertThat(book.query(BorrowingQuery.class)
                        .proposal(PROGRAMME, TWICE, book.at(last, SUMMER))
                        .orElseThrow()
                        .reversals())
                .extracting(Reversal::entry)
                .containsExactly(last);
    }

    @Test
    void the_statement_keeps_its_line_which_changes_nothing_that_is_owed() {
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
                .containsExactly(Kind.ALLOCATED, Kind.COMMITTED, Kind.DRAWN, Kind.CLAIMED);
        assertThat(lines)
                .extracting(line -> line.movement().reversedBy())
                .containsExactly(null, null, last - 3, last - 2);
        assertThat(lines).extracting(Statement.Line::owed).containsOnly(Pence.ZERO);
    }

    @Test
    void the_trail_flags_it_and_leads_to_what_reversed_it() {
        var trail = book.query(TrailQuery.class)
                .of("drawdown:LEIC-LAA/R01/1", book.at(last, SUMMER))
                .orElseThrow();
        assertThat(trail.of().flags()).isEqualTo(Set.of(TrailNode.Flag.REVERSED));
        assertThat(trail.nodes()).extracting(TrailNode::node).contains("entry:" + (last - 3));
        assertThat(book.query(TrailQuery.class)
                        .of("drawdown:LEIC-LAA/R01/1", book.at(before, SUMMER))
                        .orElseThrow()
                        .of()
                        .flags())
                .isEmpty();
    }
}
