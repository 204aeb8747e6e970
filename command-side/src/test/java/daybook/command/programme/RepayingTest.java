package daybook.command.programme;

import static daybook.command.programme.Spent.FEBRUARY;
import static daybook.command.programme.Spent.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of an investment of which 40 pounds are drawn. */
class RepayingTest {

    private final Spent drawn = Spent.PROPOSED
            .approved(40, null, JANUARY)
            .allocated(40, JANUARY)
            .committed(40, JANUARY)
            .drawn(40, "2008-02-01");

    @Test
    void no_more_is_repaid_than_is_owed() {
        assertThat(drawn.repaying(41, FEBRUARY)).containsExactly("repayment-above-owed");
        assertThat(drawn.repaid(30, FEBRUARY).repaying(11, FEBRUARY)).containsExactly("repayment-above-owed");
    }

    @Test
    void nothing_is_repaid_before_it_was_drawn() {
        assertThat(drawn.repaying(1, "2008-01-31")).containsExactly("repayment-above-owed");
    }

    @Test
    void nothing_is_repaid_earlier_that_a_later_repayment_needs() {
        assertThat(drawn.repaid(40, FEBRUARY).repaying(1, "2008-02-02")).containsExactly("repayment-above-owed");
    }

    @Test
    void it_is_repaid_also_when_the_approval_is_void_since() {
        assertThat(drawn.refused("2008-02-10").repaying(40, FEBRUARY)).isEmpty();
    }
}
