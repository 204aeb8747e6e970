package daybook.facts.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ExactValuesTest {

    @Property
    void pence_are_read_as_they_were_written(@ForAll long value) {
        assertThat(Pence.parse(new Pence(value).text())).isEqualTo(new Pence(value));
    }

    @Property
    void a_measure_keeps_its_digits(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal value) {
        assertThat(Measure.parse(new Measure(value).text()).value()).isEqualTo(value);
    }

    @Property
    void a_ratio_is_read_as_it_was_written(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);
        assertThat(Ratio.parse(ratio.text())).isEqualTo(ratio);
    }

    @Property
    void dividing_a_sum_into_a_share_and_the_rest_loses_no_penny(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long amount,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Pence whole = new Pence(amount);
        Pence share = whole.times(Ratio.of(percent, 100));
        assertThat(share.plus(whole.minus(share))).isEqualTo(whole);
        assertThat(share).isBetween(Pence.ZERO, whole);
    }

    @Test
    void sixty_percent_of_508060_pounds_is_304836_pounds_to_the_penny() {
        assertThat(Pence.ofPounds(508_060).times(Ratio.of(3, 5))).isEqualTo(Pence.ofPounds(304_836));
    }

    @Test
    void part_of_a_penny_is_refused() {
        assertThatThrownBy(() -> Pence.ofPounds(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_sum_too_large_to_hold_is_refused_instead_of_wrapping_round() {
        assertThatThrownBy(() -> new Pence(Long.MAX_VALUE).plus(new Pence(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_ratio_is_rounded_only_to_be_shown_and_halves_go_away_from_zero() {
        assertThat(Ratio.of(61, 115).percent(1)).isEqualByComparingTo("53.0");
        assertThat(Ratio.of(-1, 5).percent(1)).isEqualByComparingTo("-20.0");
        assertThat(Ratio.of(1, 2000).percent(1)).isEqualByComparingTo("0.1");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        LocalDate day = LocalDate.of(2007, 4, 1);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_measure_with_more_digits_than_anyone_measures_is_refused() {
        assertThatThrownBy(() -> Measure.parse("1e99999")).isInstanceOf(IllegalArgumentException.class);
    }
}
