package daybook.query.borrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.borrowing.Statement.Line;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    private static final ProgrammeId PROGRAMME = new ProgrammeId("P");
    private static final ClauseRef CLAUSE = ClauseRef.parse("M/4/1");

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    private static ExtensionRow step(long entry, State step, LocalDate on, @Nullable Long pounds) {
        return new ExtensionRow(
                entry, on, PROGRAMME, 1, step, CLAUSE, pounds == null ? null : pounds(pounds), new BodyId("CABINET"));
    }

    @Test
    void what_was_authorised_granted_and_changed_comes_to_what_may_be_borrowed() {
        var lines = Bounds.limits(
                List.of(new FacilityRow(3, DAY, PROGRAMME, pounds(1_000_000), true)),
                List.of(
                        step(4, State.PENDING, DAY.plusDays(1), 500_000L),
                        step(5, State.GRANTED, DAY.plusDays(9), 460_000L)),
                List.of(new Facility.Change(1, pounds(1_460_000), pounds(1_400_000), CLAUSE, DAY.plusDays(20), 6)));
        assertThat(lines)
                .extracting(
                        line -> line.movement().amount(),
                        Line::bound,
                        line -> line.movement().entry())
                .containsExactly(
                        tuple(pounds(1_000_000), pounds(1_000_000), 3L),
                        tuple(pounds(460_000), pounds(1_460_000), 5L),
                        tuple(pounds(-60_000), pounds(1_400_000), 6L));
    }

    @Test
    void a_later_offer_takes_the_place_of_the_one_before() {
        var indicator = new IndicatorId("I");
        assertThat(Bounds.offers(List.of(
                        new RewardOfferRow(3, DAY, PROGRAMME, indicator, pounds(10_000)),
                        new RewardOfferRow(4, DAY, PROGRAMME, new IndicatorId("J"), pounds(500)),
                        new RewardOfferRow(5, DAY.plusDays(1), PROGRAMME, indicator, pounds(8_000)))))
                .extracting(line -> line.movement().amount(), Line::bound)
                .containsExactly(
                        tuple(pounds(10_000), pounds(10_000)),
                        tuple(pounds(500), pounds(500)),
                        tuple(pounds(-2_000), pounds(8_000)));
    }

    private static Decision decision(long entry, int after, Outcome outcome, @Nullable Long pounds, boolean condition) {
        return new Decision(
                outcome,
                ClauseRef.parse("M/4/" + entry),
                pounds == null ? null : pounds(pounds),
                condition ? "an audit" : null,
                null,
                DAY.plusDays(after),
                entry);
    }

    private static Proposal decided(List<Decision> decisions, List<Release> releases) {
        return new Proposal(
                new ProposalId("R"),
                new IndicatorId("I"),
                pounds(40),
                "Purpose",
                null,
                decisions,
                releases,
                Pence.ZERO,
                Pence.ZERO,
                null,
                Pence.ZERO,
                List.of(),
                1);
    }

    @Test
    void what_an_investment_may_spend_follows_its_decisions_and_releases() {
        var releases = List.of(new Release(new DelegationId("D"), 1, pounds(25), DAY.plusDays(3), null, 12));
        assertThat(Bounds.approvals(decided(
                        List.of(
                                decision(10, 0, Outcome.ENDORSED, 40L, false),
                                decision(11, 1, Outcome.APPROVED, 40L, true),
                                decision(13, 5, Outcome.APPROVED_AGAIN, 38L, false),
                                decision(14, 9, Outcome.REFUSED, null, false)),
                        releases)))
                .extracting(
                        line -> line.movement().amount(),
                        Line::bound,
                        line -> line.movement().entry())
                .containsExactly(
                        tuple(pounds(25), pounds(25), 12L),
                        tuple(pounds(13), pounds(38), 13L),
                        tuple(pounds(-38), Pence.ZERO, 14L));
    }

    @Test
    void the_lines_run_in_order_with_what_is_owed_and_still_to_come() {
        var lines = Statement.inOrder(List.of(
                Line.of(new Movement(null, Kind.RECEIVED, 1, pounds(300), DAY.plusDays(4), 9)),
                Line.of(new Movement(null, Kind.CLAIMED, 1, pounds(1_000), DAY.plusDays(1), 7)),
                Line.of(new Movement(null, Kind.CLOSED, 1, pounds(200), DAY.plusDays(2), 8), null, pounds(800)),
                Line.of(new Movement(null, Kind.CLAIMED, 2, pounds(50), DAY.plusDays(2), 6, 10L)),
                Line.of(new Movement(new ProposalId("R"), Kind.DRAWN, 1, pounds(70), DAY, 5))));
        assertThat(lines)
                .extracting(line -> line.movement().entry(), Line::owed, Line::open)
                .containsExactly(
                        tuple(5L, pounds(70), Pence.ZERO),
                        tuple(7L, pounds(70), pounds(1_000)),
                        tuple(6L, pounds(70), pounds(1_000)),
                        tuple(8L, pounds(70), pounds(800)),
                        tuple(9L, pounds(70), pounds(500)));
    }
}
