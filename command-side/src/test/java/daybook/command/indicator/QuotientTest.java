package daybook.command.indicator;

import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.indicator.IndicatorRefusal.DenominatorNotPositive;
import daybook.command.indicator.IndicatorRefusal.NumeratorNegative;
import daybook.command.indicator.IndicatorRefusal.NumeratorWithoutDenominator;
import daybook.command.indicator.IndicatorRefusal.ValueDisagrees;
import daybook.command.refusal.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A returned value against the numerator and denominator that it was worked out from. */
class QuotientTest {

    private static List<Refusal> objections(
            String value, @Nullable String numerator, @Nullable String denominator, @Nullable String unit) {
        return Quotient.objections(
                measure(value),
                numerator == null ? null : measure(numerator),
                denominator == null ? null : measure(denominator),
                unit);
    }

    @Nested
    class What_it_was_worked_out_from {

        @Test
        void need_not_be_given_at_all() {
            assertThat(objections("96", null, null, "%")).isEmpty();
        }

        @Test
        void is_given_in_both_parts_or_in_none_and_the_missing_one_is_asked_for() {
            assertThat(objections("96", null, "100", null))
                    .isEqualTo(List.of(new NumeratorWithoutDenominator("numerator")));
            assertThat(objections("96", "96", null, null))
                    .isEqualTo(List.of(new NumeratorWithoutDenominator("denominator")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.00", "-1"})
        void has_a_denominator_above_nothing(String denominator) {
            assertThat(objections("0", "0", denominator, null))
                    .isEqualTo(List.of(new DenominatorNotPositive(measure(denominator))));
        }

        @Test
        void may_have_a_numerator_of_nothing_but_of_no_less() {
            assertThat(objections("0", "0", "100", "%")).isEmpty();
            assertThat(objections("-1", "-1", "100", "%")).isEqualTo(List.of(new NumeratorNegative(measure("-1"))));
        }

        @Test
        void is_refused_for_all_that_is_wrong_with_it_and_where_it_lies() {
            assertThat(objections("5", "-1", "100", "%"))
                    .extracting(Refusal::field)
                    .containsExactly("numerator", "value");
            assertThat(objections("5", "1", "0", "%"))
                    .extracting(Refusal::field)
                    .containsExactly("denominator");
        }
    }

    @Nested
    class A_value {

        @ParameterizedTest
        @CsvSource({"12, 1, 8", "13, 1, 8", "0.3, 1, 400", "0.2, 1, 400"})
        void that_lies_at_a_half_may_be_rounded_either_way(String value, String numerator, String denominator) {
            assertThat(objections(value, numerator, denominator, "%")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"11, 1, 8", "14, 1, 8", "12.4, 1, 8", "12.6, 1, 8", "0.1, 1, 400", "0.4, 1, 400"})
        void that_is_further_off_is_refused(String value, String numerator, String denominator) {
            assertThat(rules(objections(value, numerator, denominator, "%"))).containsExactly("value-disagrees");
        }

        @Test
        void in_whole_hundreds_is_held_to_the_unit() {
            assertThat(objections("1E+2", "1", "1", "%")).isEmpty();
            assertThat(rules(objections("1E+2", "101", "100", "%"))).containsExactly("value-disagrees");
        }

        @ParameterizedTest
        @CsvSource({"0.54, 53.00", "2, 53", "53.1, 53.0"})
        void that_disagrees_is_told_what_it_would_be_in_as_many_digits_and_the_likelier_unit(
                String value, BigDecimal expected) {
            assertThat(objections(value, "53", "100", null))
                    .isEqualTo(List.of(new ValueDisagrees(measure(value), measure("53"), measure("100"), expected)));
        }

        @Test
        void that_disagrees_with_a_rate_is_told_the_rate() {
            assertThat(objections("4.3", "42", "10000", "incidents per 1,000 people"))
                    .isEqualTo(List.of(new ValueDisagrees(
                            measure("4.3"), measure("42"), measure("10000"), new BigDecimal("4.2"))));
        }
    }

    @Nested
    class The_unit {

        @ParameterizedTest
        @ValueSource(strings = {"%", "Percent", "PER CENT", "percentage points", "per 100", "pupils, Per 100 on roll"})
        void makes_it_a_percentage(String unit) {
            assertThat(objections("53", "53", "100", unit)).isEmpty();
            assertThat(rules(objections("0.53", "53", "100", unit))).containsExactly("value-disagrees");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pupils", "per head", "per 5", "per 0100", ""})
        void leaves_open_whether_it_is_a_share_or_a_percentage(String unit) {
            assertThat(objections("53", "53", "100", unit)).isEmpty();
            assertThat(objections("0.53", "53", "100", unit)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"per 10", "per 1,0", "incidents per 10 households"})
        void makes_it_a_rate_per_so_many(String unit) {
            assertThat(objections("5.3", "53", "100", unit)).isEmpty();
            assertThat(rules(objections("53", "53", "100", unit))).containsExactly("value-disagrees");
        }
    }
}
