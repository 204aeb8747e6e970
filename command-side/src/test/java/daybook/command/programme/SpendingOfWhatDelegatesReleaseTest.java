package daybook.command.programme;

import static daybook.command.programme.Spent.FEBRUARY;
import static daybook.command.programme.Spent.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpendingOfWhatDelegatesReleaseTest {

    private final Spent conditional = Spent.PROPOSED.endorsed(40, "analysis").approved(40, "analysis", JANUARY);

    @Test
    void as_much_is_spent_as_they_release_and_from_that_day_on() {
        var released = conditional.released(30, "2008-02-01");
        assertThat(released.allocating(30, FEBRUARY)).isEmpty();
        assertThat(released.allocating(31, FEBRUARY)).containsExactly("allocation-above-approval");
        assertThat(released.allocating(1, "2008-01-31")).containsExactly("investment-not-firm-then");
    }

    @Test
    void no_more_is_spent_than_was_approved_however_much_they_release() {
        assertThat(conditional.released(90, "2008-02-01").allocating(41, FEBRUARY))
                .containsExactly("allocation-above-approval");
    }
}
