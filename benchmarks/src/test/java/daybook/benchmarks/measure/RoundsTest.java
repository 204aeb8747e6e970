package daybook.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of the figures of the rounds. */
class RoundsTest {

    @Test
    void the_median_of_an_odd_number_is_the_middle_one() {
        assertThat(Rounds.of(9, 1, 4).median()).isEqualTo(4);
    }

    @Test
    void the_median_of_an_even_number_is_between_the_two_in_the_middle() {
        assertThat(Rounds.of(1, 9, 2, 4).median()).isEqualTo(3);
    }

    @Test
    void a_ratio_is_taken_round_by_round_and_not_of_the_medians() {
        var ratio = Rounds.of(10, 100, 30).over(Rounds.of(10, 10, 10));
        assertThat(ratio.rounds()).containsExactly(1.0, 10.0, 3.0);
        assertThat(ratio.text("%.1f")).isEqualTo("3.0 (1.0 to 10.0)");
    }

    @Test
    void contestants_of_different_rounds_are_not_compared() {
        assertThatThrownBy(() -> Rounds.of(1, 2).over(Rounds.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_no_series_of_nothing() {
        assertThatThrownBy(() -> new Rounds(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
