package daybook.query;

import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static daybook.query.example.NextSpring.ONE;
import static daybook.query.example.NextSpring.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProposalId;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationStanding;
import daybook.query.registers.RegistersQuery;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given £60,000 approved in February under the first of two delegations, its delegate decides against the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidedAgainstIT {

    private static final LocalDate MARCH = LocalDate.of(2008, 3, 3);
    private static final Evidence ANALYSIS = new Evidence("1", new Source(PAPER, "table 2"));

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long before;
    private long last;

    @BeforeAll
    void record() {
        before = book.record(NextSpring.entries());
        var against = new DelegatedApprovalRefused(ONE, LT_CHAIR, List.of(), List.of(), List.of(ANALYSIS), MARCH);
        last = book.record(new Recorded(
                against,
                new Attribution(
                        new PersonId("p-chair"),
                        LT_CHAIR,
                        new Authority.UnderDelegation(ONE),
                        "The claims do not bear it out",
                        null)));
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
    void it_stands_decided_against_from_that_day_on_with_its_reason() {
        var line = line(book.at(last, MARCH));
        assertThat(line.standing(MARCH)).isEqualTo(DelegationStanding.REFUSED);
        var refused = line.refused();
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo("The claims do not bear it out");
        assertThat(refused.delegate()).isEqualTo(LT_CHAIR);
        assertThat(refused.evidence()).containsExactly(ANALYSIS);
        assertThat(refused.entry()).isEqualTo(last);
    }

    @Test
    void the_day_before_and_as_at_an_earlier_entry_it_is_still_live() {
        var eve = MARCH.minusDays(1);
        assertThat(line(book.at(last, eve)).standing(eve)).isEqualTo(DelegationStanding.LIVE);
        assertThat(line(book.at(before, FIRST_OF_APRIL)).standing(FIRST_OF_APRIL))
                .isEqualTo(DelegationStanding.LIVE);
    }

    @Test
    void nothing_contradicts_it_any_longer() {
        var basis = book.at(last, FIRST_OF_APRIL);
        assertThat(line(book.at(before, FIRST_OF_APRIL)).differing()).containsExactly(OTHER);
        assertThat(registers.delegations(basis))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.differing()).isEmpty());
        assertThat(book.query(TrailQuery.class)
                        .of("delegation:" + OTHER, basis)
                        .orElseThrow()
                        .of()
                        .flags())
                .isEmpty();
    }

    @Test
    void its_trail_says_so_and_goes_back_to_its_clause_and_to_the_paper_that_shows_why() {
        var trail = book.query(TrailQuery.class)
                .of("delegation:" + ONE, book.at(last, FIRST_OF_APRIL))
                .orElseThrow();
        assertThat(trail.of().fact()).isInstanceOf(DelegatedApprovalRefused.class);
        assertThat(trail.edges())
                .anyMatch(edge -> edge.relation() == Relation.READ_IN
                        && edge.to().equals("paper:" + PAPER)
                        && "table 2".equals(edge.place()))
                .anyMatch(edge -> edge.relation() == Relation.UNDER && edge.to().equals("clause:SSOG-2007-12-13/4/8"));
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

    @Test
    void what_was_left_is_conditional_until_the_last_of_the_delegations_is_decided_against() {
        var both = book.record(
                Recorded.of(new DelegatedApprovalRefused(OTHER, LT_CHAIR, List.of(), List.of(), List.of(), MARCH)));
        book.awaitPosted(both);
        var borrowing = book.query(BorrowingQuery.class);
        var one = borrowing
                .proposal(DecemberPaper.PROGRAMME, new ProposalId("R03"), book.at(last, FIRST_OF_APRIL))
                .orElseThrow();
        assertThat(one.proposal().conditional()).isEqualTo(Pence.ofPounds(40_000));
        var all = borrowing
                .proposal(DecemberPaper.PROGRAMME, new ProposalId("R03"), book.at(both, FIRST_OF_APRIL))
                .orElseThrow();
        assertThat(all.proposal().conditional()).isEqualTo(Pence.ZERO);
        assertThat(all.proposal().firm()).isEqualTo(Pence.ofPounds(60_000));
    }
}
