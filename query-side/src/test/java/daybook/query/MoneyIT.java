package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardReceived;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper, the Cabinet's approving R01 and refusing R02, and what is spent on R01. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyIT {

    private static final ProposalId R01 = new ProposalId("R01");
    private static final ProposalId R02 = new ProposalId("R02");
    private static final ClauseRef APPROVING = ClauseRef.parse("LCC-CABINET-2008-01-15/1/1");
    private static final ClauseRef REFUSING = ClauseRef.parse("LCC-CABINET-2008-01-15/1/2");
    private static final LocalDate JANUARY = LocalDate.of(2008, 1, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2008, 2, 15);
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 31);

    private final TestBook book = new TestBook().open();
    private long approved;
    private long last;

    @BeforeAll
    void record() {
        var under = new Authority.UnderClause(APPROVING);
        book.record(DecemberPaper.entries());
        approved = book.record(
                Recorded.of(new InvestmentRefused(PROGRAMME, R02, REFUSING, JANUARY))
                        .under(new Authority.UnderClause(REFUSING)),
                Recorded.of(new InvestmentApproved(PROGRAMME, R01, APPROVING, pounds(40_000), null, JANUARY))
                        .under(under));
        last = book.record(
                Recorded.of(new InvestmentAllocated(PROGRAMME, R01, 1, pounds(40_000), JANUARY))
                        .under(under),
                Recorded.of(new InvestmentCommitted(PROGRAMME, R01, 1, pounds(30_000), FEBRUARY))
                        .under(under),
                Recorded.of(new InvestmentDrawnDown(PROGRAMME, R01, 1, pounds(25_000), FEBRUARY))
                        .under(under),
                Recorded.of(new InvestmentRepaid(PROGRAMME, R01, 1, pounds(5_000), MARCH))
                        .under(under));
        book.awaitPosted(last);
    }

    @Nested
    class After_a_claim_a_receipt_and_a_write_off {

        private static final LocalDate SUMMER = LocalDate.of(2009, 7, 1);
        private static final ClauseRef WRITING_OFF = ClauseRef.parse("LCC-CABINET-2010-06-08/5/1");

        private final long end = book.record(
                Recorded.of(new RewardClaimed(PROGRAMME, 1, DecemberPaper.indicator("R01"), 1, pounds(57_000), SUMMER)),
                Recorded.of(new RewardReceived(PROGRAMME, 1, 1, pounds(50_000), LocalDate.of(2010, 3, 31))),
                Recorded.of(new InvestmentWrittenOff(
                                PROGRAMME, R01, 1, WRITING_OFF, pounds(20_000), LocalDate.of(2010, 6, 8)))
                        .under(new Authority.UnderClause(WRITING_OFF)));

        @Test
        void the_borrowing_and_the_trail_show_them() {
            book.awaitPosted(end);
            Basis basis = book.at(end, LocalDate.of(2010, 6, 30));
            Borrowing now = borrowing(basis);
            assertThat(now.claims()).singleElement().satisfies(claim -> {
                assertThat(claim.received()).isEqualTo(pounds(50_000));
                assertThat(claim.open()).isEqualTo(pounds(7_000));
            });
            assertThat(now.facility().writtenOff()).isEqualTo(pounds(20_000));
            assertThat(now.facility().owed()).isEqualTo(Pence.ZERO);
            assertThat(borrowing(book.at(end, SUMMER)).claims().getFirst().received())
                    .isEqualTo(Pence.ZERO);
            var trails = book.query(TrailQuery.class);
            assertThat(trails.of("receipt:LEIC-LAA/1", basis).orElseThrow().nodes())
                    .extracting(TrailNode::node)
                    .contains("claim:LEIC-LAA/1", "indicator:LEIC-R01");
            assertThat(trails.of("write-off:LEIC-LAA/R01/1", basis)
                            .orElseThrow()
                            .nodes())
                    .extracting(TrailNode::node)
                    .contains("proposal:LEIC-LAA/R01", "clause:" + WRITING_OFF);
            assertThat(book.query(BorrowingQuery.class)
                            .statement(PROGRAMME, basis)
                            .orElseThrow()
                            .lines())
                    .extracting(line -> line.movement().act())
                    .endsWith(Kind.REPAID, Kind.CLAIMED, Kind.RECEIVED, Kind.WRITTEN_OFF);
        }
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

    private Proposal proposal(ProposalId id, Basis basis) {
        return book.query(BorrowingQuery.class)
                .proposal(PROGRAMME, id, basis)
                .orElseThrow()
                .proposal();
    }

    @Nested
    class The_borrowing {

        @Test
        void adds_up_what_was_done_and_leaves_headroom_for_what_is_approved_and_not_drawn() {
            Facility facility = borrowing(book.at(last, MARCH)).facility();
            assertThat(facility.drawn()).isEqualTo(pounds(25_000));
            assertThat(facility.repaid()).isEqualTo(pounds(5_000));
            assertThat(facility.owed()).isEqualTo(pounds(20_000));
            assertThat(facility.undrawn()).isEqualTo(pounds(15_000));
            assertThat(facility.headroom())
                    .as("1,400,000 less 20,000 less 15,000")
                    .isEqualTo(pounds(1_365_000));
        }

        @Test
        void says_at_an_earlier_entry_that_no_drawing_is_recorded() {
            Facility facility = borrowing(book.at(approved, MARCH)).facility();
            assertThat(facility.drawn()).isNull();
            assertThat(facility.headroom()).isEqualTo(pounds(1_360_000));
        }

        @Test
        void says_what_was_owed_on_an_earlier_date() {
            assertThat(borrowing(book.at(last, FEBRUARY)).facility().owed()).isEqualTo(pounds(25_000));
        }

        @Test
        void gives_nothing_to_spend_of_what_was_refused_and_says_by_which_clause() {
            Proposal refused = proposal(R02, book.at(last, MARCH));
            assertThat(refused.approved()).isEqualTo(Pence.ZERO);
            assertThat(refused.firm()).isEqualTo(Pence.ZERO);
            assertThat(refused.voidedBy()).isEqualTo(REFUSING);
            assertThat(proposal(new ProposalId("R05"), book.at(last, MARCH)).voidedBy())
                    .as("nobody had agreed to it")
                    .isNull();
        }
    }

    @Test
    void the_statement_runs_in_the_order_of_the_dates_with_what_is_owed_after_each_act() {
        var statement = book.query(BorrowingQuery.class)
                .statement(PROGRAMME, book.at(last, MARCH))
                .orElseThrow();
        assertThat(statement.lines().stream()
                        .filter(line -> !line.movement().act().bounds()))
                .extracting(line -> line.owed().pounds().longValueExact())
                .containsExactly(0L, 0L, 25_000L, 20_000L);
        assertThat(statement.entered()).containsKeys(last - 3, last - 2, last - 1, last);
    }

    @Nested
    class The_trail {

        private Trail trail(String of) {
            return book.query(TrailQuery.class).of(of, book.at(last, MARCH)).orElseThrow();
        }

        private List<String> back(String of) {
            return trail(of).nodes().stream()
                    .filter(node -> node.distance() < 0)
                    .map(TrailNode::node)
                    .toList();
        }

        @Test
        void of_a_drawdown_leads_back_to_its_investment_its_facility_and_the_clause_that_allows_it() {
            assertThat(back("drawdown:LEIC-LAA/R01/1"))
                    .contains("proposal:LEIC-LAA/R01", "facility:LEIC-LAA", "clause:" + APPROVING);
        }

        @Test
        void of_an_investment_leads_on_to_what_was_done_with_its_money() {
            assertThat(trail("proposal:LEIC-LAA/R01").edges())
                    .filteredOn(edge -> edge.relation() == TrailEdge.Relation.FOR_INVESTMENT)
                    .extracting(TrailEdge::from)
                    .containsExactlyInAnyOrder(
                            "allocation:LEIC-LAA/R01/1",
                            "commitment:LEIC-LAA/R01/1",
                            "drawdown:LEIC-LAA/R01/1",
                            "repayment:LEIC-LAA/R01/1");
        }

        @Test
        void flags_what_was_agreed_and_refused_since() {
            Trail trail = trail("proposal:LEIC-LAA/R02");
            assertThat(trail.of().flags()).containsExactly(TrailNode.Flag.VOID);
            assertThat(trail.nodes())
                    .filteredOn(node -> node.kind() == TrailNode.Kind.DECISION)
                    .extracting(TrailNode::flags)
                    .containsExactlyInAnyOrder(Set.of(TrailNode.Flag.VOID), Set.of());
            assertThat(trail("proposal:LEIC-LAA/R01").of().flags()).isEmpty();
        }
    }
}
