package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.programme.Spent.FEBRUARY;
import static daybook.command.programme.Spent.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.Reuse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under a facility of 1,000 pounds. */
class SpendingUnderAFacilityTest {

    private final Spent committed = Spent.PROPOSED
            .approved(5_000, null, JANUARY)
            .allocated(5_000, JANUARY)
            .committed(5_000, JANUARY);

    @Test
    void no_more_is_drawn_in_sum() {
        assertThat(committed.drawing(1_001, FEBRUARY)).containsExactly("drawdown-above-facility");
        assertThat(committed.drawn(900, FEBRUARY).drawing(101, FEBRUARY)).containsExactly("drawdown-above-facility");
    }

    @Test
    void what_is_repaid_makes_room_from_that_day_on() {
        var repaid = committed.drawn(1_000, JANUARY).repaid(400, FEBRUARY);
        assertThat(repaid.drawing(400, FEBRUARY)).isEmpty();
        assertThat(repaid.drawing(1, "2008-02-14")).containsExactly("drawdown-above-facility");
    }

    @Test
    void what_is_repaid_makes_none_where_each_pound_may_be_borrowed_once() {
        var once = new Spent(ProgrammeState.NONE, List.of())
                .with(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.ONCE, day("2006-04-01")))
                .with(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "Places", day("2007-12-13")))
                .approved(5_000, null, JANUARY)
                .allocated(5_000, JANUARY)
                .committed(5_000, JANUARY)
                .drawn(1_000, JANUARY)
                .repaid(400, FEBRUARY);
        assertThat(once.drawing(1, FEBRUARY)).containsExactly("drawn-once-above-facility");
        assertThat(once.state().owed().total()).isEqualTo(pounds(600));
    }

    @Test
    void nothing_is_drawn_where_none_is_authorised() {
        var without = Spent.PROPOSED.state().proposals();
        var bare = new Spent(
                        new ProgrammeState(
                                SET,
                                Rewards.NONE,
                                null,
                                Timeline.NOTHING,
                                null,
                                0,
                                without,
                                Reuse.REVOLVING,
                                Openings.NONE,
                                0),
                        List.of())
                .approved(40, null, JANUARY)
                .allocated(40, JANUARY)
                .committed(40, JANUARY);
        assertThat(bare.drawing(1, FEBRUARY)).containsExactly("facility-not-there");
    }
}
