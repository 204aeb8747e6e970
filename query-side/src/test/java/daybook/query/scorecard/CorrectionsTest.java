package daybook.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Period PERIOD = new Period(null, LocalDate.of(2007, 8, 31));

    private static RawReturn returned(int number, @Nullable Integer corrects) {
        return new RawReturn(
                number, PERIOD, Measure.of(90 + number), null, null, ReturnStatus.FINAL, null, corrects, number);
    }

    private static List<Integer> inForce(RawReturn... known) {
        return Corrections.lines(List.of(known), Map.of(), null, null).stream()
                .filter(ReturnLine::inForce)
                .map(ReturnLine::number)
                .toList();
    }

    @Test
    void without_a_correction_every_return_stands() {
        assertThat(inForce(returned(1, null), returned(2, null))).containsExactly(1, 2);
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_and_of_nothing_else() {
        assertThat(inForce(returned(1, null), returned(2, null), returned(3, 1)))
                .containsExactly(2, 3);
    }

    @Test
    void a_correction_can_be_corrected_in_turn() {
        assertThat(inForce(returned(1, null), returned(2, 1), returned(3, 2))).containsExactly(3);
    }

    @Test
    void what_was_superseded_names_its_correction_and_that_names_what_it_corrects() {
        var lines =
                Corrections.lines(Stream.of(returned(1, null), returned(2, 1)).toList(), Map.of(), null, null);
        assertThat(lines).extracting(ReturnLine::correctedBy).containsExactly(2, null);
        assertThat(lines).extracting(ReturnLine::corrects).containsExactly(null, 1);
    }

    @Test
    void what_was_withdrawn_stands_no_longer_and_neither_does_what_it_had_corrected() {
        var lines = Corrections.lines(
                List.of(returned(1, null), returned(2, 1), returned(3, null)), Map.of(2, 9L), null, null);
        assertThat(lines).extracting(ReturnLine::inForce).containsExactly(false, false, true);
        assertThat(lines).extracting(ReturnLine::withdrawnBy).containsExactly(null, 9L, null);
    }
}
