package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.facts.authority.Authority;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentRepaid;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BackingTest {

    private static final String JANUARY = "2008-01-15";
    private static final String FEBRUARY = "2008-02-15";
    private static final Subject OTHER = new Subject.OfProposal(PROGRAMME, new ProposalId("R02"));
    private static final OfficeId CHAIR = new OfficeId("CHAIR");

    private static final Authority CABINET_CLAUSE = new Authority.UnderClause(ref(CABINET, JANUARY, "1"));

    private static Authority release(int number) {
        return new Authority.UnderApproval(new DelegationId("D"), number);
    }

    private static Authority usual(Spent spent, MoveMoney move) {
        return ProgrammeEntitlement.to(move, spent.state(), spent.releases()).usual();
    }

    private static Authority drawing(Spent spent, long pounds, String on) {
        return usual(spent, new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(pounds), day(on)));
    }

    private static Authority repaying(Spent spent, String on) {
        return usual(spent, new RepayInvestment(PROGRAMME, PROPOSAL, pounds(1), day(on)));
    }

    private static Spent drawn(Spent spent, int number, long pounds, String on, Authority by) {
        var fact = new InvestmentDrawnDown(PROGRAMME, PROPOSAL, number, pounds(pounds), day(on));
        return new Spent(spent.state().evolve(fact, by), spent.releases());
    }

    private static Spent repaid(Spent spent, int number, long pounds, String on, Authority by) {
        var fact = new InvestmentRepaid(PROGRAMME, PROPOSAL, number, pounds(pounds), day(on));
        return new Spent(spent.state().evolve(fact, by), spent.releases());
    }

    @Nested
    class Where_nothing_is_cited {

        @Test
        void each_step_rests_on_the_clause_that_approved_the_money() {
            var firm = Spent.PROPOSED.endorsed(40, null).approved(40, null, JANUARY);
            for (MoveMoney move : List.of(
                    new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY)),
                    new CommitInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY)),
                    new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY)))) {
                assertThat(usual(firm, move)).isEqualTo(CABINET_CLAUSE);
            }
            assertThat(repaying(drawn(firm, 1, 10, FEBRUARY, CABINET_CLAUSE), FEBRUARY))
                    .isEqualTo(CABINET_CLAUSE);
        }

        @Test
        void before_anything_is_approved_there_is_nothing_but_the_office_and_that_is_refused() {
            var endorsed = Spent.PROPOSED.endorsed(40, null);
            assertThat(drawing(endorsed, 1, FEBRUARY)).isEqualTo(new Authority.OfOffice());
            assertThat(endorsed.drawing(1, FEBRUARY)).contains("investment-pending");
        }

        @Test
        void of_two_bodies_approvals_the_one_that_stood_on_the_day_is_meant() {
            var twice = Spent.PROPOSED.approved(40, null, JANUARY).approved(60, null, FEBRUARY);
            assertThat(drawing(twice, 1, "2008-02-14")).isEqualTo(CABINET_CLAUSE);
            assertThat(drawing(twice, 1, FEBRUARY)).isEqualTo(new Authority.UnderClause(ref(CABINET, FEBRUARY, "1")));
        }

        @Test
        void paying_back_what_was_drawn_before_a_refusal_is_the_office_s_own_duty() {
            var refused = drawn(Spent.PROPOSED.approved(40, null, JANUARY), 1, 40, JANUARY, CABINET_CLAUSE)
                    .refused("2008-02-01");
            assertThat(repaying(refused, FEBRUARY)).isEqualTo(new Authority.OfOffice());
        }
    }

    @Nested
    class Of_three_releases_of_10_pounds_each {

        private final Spent released = Spent.PROPOSED
                .endorsed(40, "analysis")
                .approved(40, "analysis", JANUARY)
                .released(10, "2008-02-01")
                .released(10, "2008-02-02")
                .released(10, "2008-02-03");

        @Test
        void the_oldest_whose_money_is_not_spent_is_named() {
            assertThat(drawing(released, 10, FEBRUARY)).isEqualTo(release(1));
            var once = drawn(released, 1, 10, FEBRUARY, release(1));
            assertThat(drawing(once, 10, FEBRUARY)).isEqualTo(release(2));
            var twice = drawn(once, 2, 10, FEBRUARY, release(2));
            assertThat(drawing(twice, 10, FEBRUARY)).isEqualTo(release(3));
        }

        @Test
        void a_drawdown_that_spans_several_names_the_one_that_its_first_pound_comes_from() {
            var some = drawn(released, 1, 4, FEBRUARY, release(1));
            assertThat(drawing(some, 26, FEBRUARY)).isEqualTo(release(1));
            assertThat(drawing(drawn(some, 2, 16, FEBRUARY, release(1)), 10, FEBRUARY))
                    .isEqualTo(release(3));
        }

        @Test
        void one_that_was_cited_out_of_turn_is_spent_and_the_older_ones_are_not() {
            var outOfTurn = drawn(released, 1, 10, FEBRUARY, release(2));
            assertThat(drawing(outOfTurn, 1, FEBRUARY)).isEqualTo(release(1));
            assertThat(drawing(drawn(outOfTurn, 2, 10, FEBRUARY, release(1)), 1, FEBRUARY))
                    .isEqualTo(release(3));
        }

        @Test
        void what_was_drawn_by_the_office_before_authorities_were_checked_comes_from_the_oldest() {
            assertThat(drawing(drawn(released, 1, 10, FEBRUARY, new Authority.OfOffice()), 1, FEBRUARY))
                    .isEqualTo(release(2));
        }

        @Test
        void none_is_named_that_was_given_after_the_day() {
            assertThat(drawing(released, 1, "2008-02-01")).isEqualTo(release(1));
            var late = Spent.PROPOSED
                    .endorsed(40, "analysis")
                    .approved(40, "analysis", JANUARY)
                    .released(10, "2008-02-10")
                    .released(10, "2008-02-05");
            assertThat(drawing(late, 1, FEBRUARY)).isEqualTo(release(2));
            assertThat(drawing(late, 1, "2008-02-09")).isEqualTo(release(2));
        }

        @Test
        void each_step_has_its_own_turn() {
            var allocated = released.allocated(10, FEBRUARY);
            assertThat(usual(allocated, new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY))))
                    .isEqualTo(release(2));
            assertThat(usual(allocated, new CommitInvestment(PROGRAMME, PROPOSAL, pounds(1), day(FEBRUARY))))
                    .isEqualTo(release(1));
        }

        @Test
        void what_is_paid_back_names_the_oldest_that_is_still_owed() {
            var all = drawn(drawn(released, 1, 10, FEBRUARY, release(1)), 2, 10, FEBRUARY, release(2));
            assertThat(repaying(all, FEBRUARY)).isEqualTo(release(1));
            assertThat(repaying(repaid(all, 1, 10, FEBRUARY, release(1)), FEBRUARY))
                    .isEqualTo(release(2));
            assertThat(repaying(repaid(all, 1, 10, FEBRUARY, release(2)), FEBRUARY))
                    .isEqualTo(release(1));
            assertThat(repaying(repaid(all, 1, 20, FEBRUARY, release(1)), FEBRUARY))
                    .isEqualTo(new Authority.OfOffice());
        }
    }
}
