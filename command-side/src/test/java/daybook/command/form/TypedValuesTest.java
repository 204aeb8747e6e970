package daybook.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.kind.Day;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Fault;
import daybook.acts.kind.Money;
import daybook.acts.kind.Reading;
import daybook.acts.kind.Text;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2007-02-14",
                "14/02/2007",
                "14.2.2007",
                "14 Feb 2007",
                "14-Feb-2007",
                "14 February 2007",
                " 14/02/2007 00:00 ",
                "14/02/2007 00:00:00"
            })
    void a_day_is_read_as_people_and_spreadsheets_write_it(String typed) {
        assertThat(new Day().typed(typed)).isEqualTo(new Reading.Read<>(LocalDate.of(2007, 2, 14)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 Feb 7", "14/02/007"})
    void a_year_without_its_century_is_asked_for(String typed) {
        assertThat(new Day().typed(typed))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class, wrong -> assertThat(wrong.fault()).isInstanceOf(Fault.YearTooShort.class));
    }

    @Test
    void a_year_of_two_digits_is_in_the_century_that_spreadsheets_take_it_for() {
        assertThat(new Day().typed("14/02/07")).isEqualTo(new Reading.Read<>(LocalDate.of(2007, 2, 14)));
        assertThat(new Day().typed("14-Feb-29")).isEqualTo(new Reading.Read<>(LocalDate.of(2029, 2, 14)));
        assertThat(new Day().typed("14-Feb-30")).isEqualTo(new Reading.Read<>(LocalDate.of(1930, 2, 14)));
        assertThat(new Day().typed("1-Jan-2001")).isEqualTo(new Reading.Read<>(LocalDate.of(2001, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200.50", "1200.5", "£1,200.50", " £ 1,200.5\u00A0", "1\u00A0200.50"})
    void money_is_read_as_people_and_spreadsheets_write_it(String typed) {
        assertThat(new Money().typed(typed)).isEqualTo(new Reading.Read<>(Pence.ofPounds(new BigDecimal("1200.50"))));
    }

    @Test
    void money_in_brackets_is_less_than_nothing() {
        var less = new Reading.Read<>(Pence.ofPounds(new BigDecimal("-1200")));
        assertThat(new Money().typed("(1,200)")).isEqualTo(less);
        assertThat(new Money().typed("(£1,200)")).isEqualTo(less);
        assertThat(new Money().typed("\u22121,200")).isEqualTo(less);
        assertThat(new Money().typed("(-1,200)")).isInstanceOf(Reading.Wrong.class);
        assertThat(new Money().typed("1200.505")).isInstanceOf(Reading.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2008", "14 Fub 2007", "14/02/2007 10:30", "01/01/1880", "soon", "14-02-2007"})
    void what_is_no_day_is_not_taken_for_another(String typed) {
        assertThat(new Day().typed(typed))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class, wrong -> assertThat(wrong.fault()).isInstanceOf(Fault.NoSuchDay.class));
    }

    @Test
    void what_is_no_day_is_told_as_it_was_typed() {
        assertThat(new Day().typed("9/30/2025"))
                .isEqualTo(new Reading.Wrong<>(new Fault.NoSuchDay("9/30/2025", Day.EARLIEST, Day.LATEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45300", "45,300", "45 300", "45\u00A0300", "45\u202F300"})
    void a_measure_is_read_with_what_people_write_between_thousands(String typed) {
        assertThat(new Decimal().typed(typed)).isEqualTo(new Reading.Read<>(Measure.of(45300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45 30", "4 5300", "1 2 3", "45 300,000"})
    void figures_that_stand_beside_each_other_are_not_taken_for_one(String typed) {
        assertThat(new Decimal().typed(typed)).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void characters_are_counted_as_readers_of_the_schema_count_them() {
        String smile = "\uD83D\uDE00";
        assertThat(new Text(300).typed(smile.repeat(300))).isInstanceOf(Reading.Read.class);
        assertThat(new Text(300).typed(smile.repeat(301))).isEqualTo(new Reading.Wrong<>(new Fault.TooLong(301, 300)));
    }
}
