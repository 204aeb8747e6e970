package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.ReversalExample.NEXT;
import static daybook.command.programme.ReversalExample.OFFER;
import static daybook.command.programme.ReversalExample.ON;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.facts.exact.Pence;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.RewardReceived;
import org.junit.jupiter.api.Test;

class ReversalsOfOpeningPositionsTest {

    private final ReversalExample given = new ReversalExample();

    @Test
    void a_position_from_before_the_day_book_is_reversed_and_recorded_anew() {
        given.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        assertThat(facts(given.reversing(NEXT)))
                .containsExactly(
                        new EntryReversed(PROGRAMME, NEXT + 1, NEXT, MoneyEntry.DRAWDOWN, null, 0, pounds(900), ON));
        given.reversed(NEXT);
        assertThat(given.book().state().taken().total()).isEqualTo(Pence.ZERO);
        assertThat(given.book().state().openings().of(OpeningBalance.DRAWN)).isNull();
    }

    @Test
    void what_was_paid_back_of_it_and_the_facility_that_it_takes_room_of_are_reversed_in_turn() {
        given.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        given.enter(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(500), ON.plusDays(1)));
        assertThat(rules(given.reversing(1))).as("the facility").containsExactly("built-on-it");
        assertThat(rules(given.reversing(NEXT))).as("the position").containsExactly("built-on-it");
        given.reversed(NEXT + 1);
        assertThat(given.book().state().owed().total()).isEqualTo(pounds(900));
        assertThat(facts(Opening.decide(
                        given.book().state(), new RepayOpeningBalance(PROGRAMME, pounds(10), TODAY), TODAY)))
                .as("the number of what was reversed is not given again")
                .containsExactly(new OpeningBalanceRepaid(PROGRAMME, 2, pounds(10), TODAY));
        given.reversed(NEXT);
        assertThat(rules(given.reversing(1))).isEmpty();
    }

    @Test
    void what_had_been_claimed_is_reversed_after_what_was_paid_of_it() {
        given.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.CLAIMED, pounds(400), ON));
        given.enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.RECEIVED, pounds(100), ON));
        given.enter(new RewardReceived(PROGRAMME, 1, Rewards.BEFORE, pounds(50), ON.plusDays(1)));
        assertThat(rules(given.reversing(OFFER))).as("the offer").containsExactly("built-on-it");
        assertThat(rules(given.reversing(NEXT))).containsExactly("built-on-it");
        given.reversed(NEXT + 2);
        assertThat(rules(given.reversing(NEXT))).containsExactly("built-on-it");
        given.reversed(NEXT + 1);
        assertThat(rules(given.reversing(NEXT))).isEmpty();
    }
}
