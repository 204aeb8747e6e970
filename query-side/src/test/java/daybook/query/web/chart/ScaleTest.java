package daybook.query.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void ticks_stand_at_round_values_around_all_that_is_shown() {
        var scale = Scale.covering(values("96", "69", "92", "126.5"), 335, 25);
        assertThat(scale.ticks()).extracting(BigDecimal::intValueExact).containsExactly(60, 80, 100, 120, 140);
    }

    @Test
    void more_stands_higher_on_the_drawing() {
        var scale = Scale.covering(values("60", "140"), 335, 25);
        assertThat(scale.at(new BigDecimal("60"))).isEqualTo(335);
        assertThat(scale.at(new BigDecimal("140"))).isEqualTo(25);
        assertThat(scale.at(new BigDecimal("100"))).isEqualTo(180);
    }

    @Test
    void a_single_value_has_room_above_and_below() {
        var scale = Scale.covering(values("5"), 100, 0);
        assertThat(scale.at(new BigDecimal("5"))).isEqualTo(50);
    }

    @Test
    void values_below_zero_are_covered() {
        var scale = Scale.covering(values("-3", "4"), 100, 0);
        assertThat(scale.low()).isLessThanOrEqualTo(new BigDecimal("-3"));
        assertThat(scale.at(BigDecimal.ZERO)).isBetween(1, 99);
    }

    @Test
    void years_run_from_new_year_to_new_year() {
        var years = Years.covering(List.of(LocalDate.of(2007, 8, 31), LocalDate.of(2009, 3, 31)), 0, 1096);
        assertThat(years.ticks()).extracting(Chart.Tick::text).containsExactly("2007", "2008", "2009", "2010");
        assertThat(years.at(LocalDate.of(2008, 1, 1))).isEqualTo(365);
        assertThat(years.at(LocalDate.of(2009, 1, 1))).isEqualTo(731);
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
