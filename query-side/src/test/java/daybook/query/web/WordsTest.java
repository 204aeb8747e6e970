package daybook.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = TestWords.words();

    @Test
    void money_has_thousands_separators_and_pence_only_where_there_are_some() {
        assertThat(Words.money(Pence.ofPounds(517_778))).isEqualTo("£517,778");
        assertThat(Words.money(new Pence(4_000_050))).isEqualTo("£40,000.50");
        assertThat(Words.money(Pence.ZERO)).isEqualTo("£0");
        assertThat(Words.money(new Pence(-150))).isEqualTo("-£1.50");
    }

    @Test
    void an_amount_that_no_paper_states_is_not_nothing() {
        assertThat(words.moneyOrNot(null)).isEqualTo("not stated");
    }

    @Test
    void percentages_have_one_decimal_rounded_away_from_zero() {
        assertThat(Words.percent(Ratio.of(61, 115))).isEqualTo("53.0%");
        assertThat(Words.percent(Ratio.of(-1, 5))).isEqualTo("-20.0%");
        assertThat(Words.percent(Ratio.of(37, 710))).isEqualTo("5.2%");
        assertThat(Words.percent(Ratio.of(1, 2000))).isEqualTo("0.1%");
    }

    @Test
    void a_share_has_only_the_decimals_that_it_needs() {
        assertThat(Words.share(Ratio.of(3, 5))).isEqualTo("60%");
        assertThat(Words.share(Ratio.of(1, 8))).isEqualTo("12.5%");
    }

    @Test
    void a_measure_keeps_the_digits_it_was_given_with() {
        assertThat(Words.measure(Measure.parse("6053"))).isEqualTo("6,053");
        assertThat(Words.measure(Measure.parse("5.00"))).isEqualTo("5.00");
    }

    @Test
    void a_fraction_is_shown_with_as_few_decimals_as_tell_it() {
        assertThat(Words.decimal(Ratio.of(253, 2), 1)).isEqualTo("126.5");
        assertThat(Words.decimal(Ratio.of(5887, 1), 1)).isEqualTo("5,887");
    }

    @Test
    void recorded_moments_are_told_in_londons_time_with_seconds() {
        assertThat(Words.moment(Instant.parse("2026-07-01T11:00:05Z"))).isEqualTo("1 July 2026, 12:00:05");
        assertThat(Words.moment(Instant.parse("2026-11-22T03:42:04Z"))).isEqualTo("22 November 2026, 03:42:04");
    }

    @Test
    void a_period_without_a_start_says_up_to_when() {
        var end = LocalDate.of(2007, 11, 30);
        assertThat(words.period(new Period(null, end))).isEqualTo("up to 30 November 2007");
        assertThat(words.period(new Period(LocalDate.of(2007, 4, 1), end)))
                .isEqualTo("1 April 2007 to 30 November 2007");
    }

    @Test
    void things_are_listed_as_in_a_sentence() {
        assertThat(words.list(List.of())).isEqualTo("none");
        assertThat(words.list(List.of("R01"))).isEqualTo("R01");
        assertThat(words.list(List.of("R01", "R02", "R03"))).isEqualTo("R01, R02 and R03");
    }
}
