package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.programme.InvestmentStanding.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvestmentStandingTest {

    private static final String JANUARY = "2008-01-15";
    private static final String FEBRUARY = "2008-02-15";

    private static InvestmentStanding of(Spent investment) {
        return new InvestmentStanding(
                investment.state().proposals().get(PROPOSAL).decisions(), investment.releases());
    }

    @Test
    void it_is_undecided_before_anybody_decides_and_after_an_endorsement_that_awaits_nobody() {
        assertThat(of(Spent.PROPOSED).now()).isEqualTo(new State.Undecided());
        assertThat(of(Spent.PROPOSED.endorsed(40, null)).on(day("2007-12-12"))).isEqualTo(new State.Undecided());
        var awaitingNobody =
                new Ruled(Ruled.Outcome.ENDORSED, ref(GROUP, JANUARY, "1"), pounds(40), null, null, day(JANUARY));
        assertThat(new InvestmentStanding(List.of(awaitingNobody), List.of()).now())
                .isEqualTo(new State.Undecided());
    }

    @Test
    void it_is_pending_while_an_endorsement_awaits_the_cabinet() {
        assertThat(of(Spent.PROPOSED.endorsed(40, null)).now()).isEqualTo(new State.Pending(CABINET));
    }

    @Test
    void it_is_firm_with_what_was_approved_last_from_the_day_of_the_approval_on() {
        var twice = of(Spent.PROPOSED.approved(40, null, JANUARY).approved(30, null, FEBRUARY));
        assertThat(twice.now()).isEqualTo(new State.Firm(pounds(30)));
        assertThat(twice.on(day("2008-02-14"))).isEqualTo(new State.Firm(pounds(40)));
        assertThat(twice.on(day("2008-01-14"))).isEqualTo(new State.Undecided());
    }

    @Test
    void it_is_void_from_the_day_of_the_refusal_on() {
        var refused = of(Spent.PROPOSED.approved(40, null, JANUARY).refused(FEBRUARY));
        assertThat(refused.now()).isEqualTo(new State.Void(ref(CABINET, FEBRUARY, "2")));
        assertThat(refused.on(day("2008-02-14"))).isEqualTo(new State.Firm(pounds(40)));
    }

    @Test
    void a_condition_from_before_a_refusal_no_longer_stands() {
        assertThat(of(Spent.PROPOSED
                                .approved(40, "analysis", JANUARY)
                                .refused("2008-02-01")
                                .approved(20, null, FEBRUARY))
                        .now())
                .isEqualTo(new State.Firm(pounds(20)));
    }

    @Test
    void on_a_condition_it_stands_at_what_is_released_and_no_higher_than_what_was_approved() {
        var conditional = Spent.PROPOSED.approved(40, "analysis", JANUARY);
        assertThat(of(conditional).now()).isEqualTo(new State.Conditional("analysis"));
        assertThat(of(conditional.released(10, FEBRUARY)).now()).isEqualTo(new State.Firm(pounds(10)));
        assertThat(of(conditional.released(40, FEBRUARY)).now()).isEqualTo(new State.Firm(pounds(40)));
        assertThat(of(conditional.released(10, FEBRUARY).released(50, FEBRUARY)).now())
                .isEqualTo(new State.Firm(pounds(40)));
        assertThat(of(conditional.released(10, FEBRUARY)).on(day("2008-02-14")))
                .isEqualTo(new State.Conditional("analysis"));
    }

    @Test
    void an_approval_without_the_condition_on_which_it_was_agreed_is_unconditional() {
        var agreed = Spent.PROPOSED.endorsed(40, "analysis");
        assertThat(of(agreed.approved(40, null, JANUARY)).now()).isEqualTo(new State.Firm(pounds(40)));
        assertThat(of(agreed.approved(40, "analysis", JANUARY)).now()).isEqualTo(new State.Conditional("analysis"));
    }

    @Test
    void of_two_conditions_the_later_stands() {
        var twice = Spent.PROPOSED.approved(40, "analysis", JANUARY).approved(40, "audit", FEBRUARY);
        assertThat(of(twice).now()).isEqualTo(new State.Conditional("audit"));
    }
}
