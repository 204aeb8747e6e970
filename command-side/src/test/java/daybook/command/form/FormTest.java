package daybook.command.form;

import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.kind.Choice;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Scalar;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.ReturnStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    static Form form(String... pairs) {
        Map<String, List<String>> entries = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            entries.put(pairs[at], List.of(pairs[at + 1]));
        }
        return new Form(entries);
    }

    static Form dated(String day, String month, String year) {
        return form("on-day", day, "on-month", month, "on-year", year);
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({"31,3,2009", "31,03,2009", "31,March,2009", "31,mar,2009", "' 31 ',MARCH,2009"})
        void are_read_as_people_type_them(String day, String month, String year) {
            var form = dated(day, month, year);
            assertThat(form.requiredDate("on").get()).isEqualTo(day("2009-03-31"));
            assertThat(form.isSound()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "31,2,2009",
            "32,1,2009",
            "0,1,2009",
            "1,13,2009",
            "1,0,2009",
            "1,Marsh,2009",
            "1,m,2009",
            "1,3,1066",
            "1,3,9999",
            "1,3,20090",
            "-1,3,2009",
            "1.5,3,2009",
            "١,3,2009",
            "1,3,two"
        })
        void that_cannot_be_are_refused(String day, String month, String year) {
            var form = dated(day, month, year);
            form.requiredDate("on");
            assertThat(rules(form.refusals())).containsExactly("form-date-impossible");
        }

        @Test
        void whose_century_is_not_said_are_refused() {
            var form = dated("1", "Mar", "09");
            form.date("on");
            assertThat(rules(form.refusals())).containsExactly("form-year-too-short");
        }

        @Test
        void that_lack_a_part_are_refused() {
            var form = dated("31", "", "2009");
            form.date("on");
            assertThat(rules(form.refusals())).containsExactly("form-date-incomplete");
        }

        @Test
        void that_must_be_there_are_missed_and_others_are_not() {
            var form = dated("", " ", "");
            assertThat(form.date("on").orNull()).isNull();
            assertThat(form.isSound()).isTrue();
            form.requiredDate("on");
            assertThat(rules(form.refusals())).containsExactly("form-field-missing");
        }
    }

    @Nested
    class Money {

        @ParameterizedTest
        @ValueSource(strings = {"40000", "40,000", "£40,000", "£40,000.00", " £ 40 000 ", "40000.00"})
        void is_read_as_people_type_it(String typed) {
            assertThat(form("amount", typed)
                            .required("amount", new daybook.acts.kind.Money())
                            .get())
                    .isEqualTo(pounds(40_000));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "forty",
                    "40.000,00",
                    "4,0000",
                    "40,00",
                    "40000.555",
                    "40000.505",
                    "1e6",
                    "£",
                    "-",
                    "40k",
                    "$40",
                    "٤٠",
                    "99999999999999999999999999",
                    "9999999999999999999"
                })
        void that_cannot_be_read_is_refused(String typed) {
            var form = form("amount", typed);
            form.required("amount", new daybook.acts.kind.Money());
            assertThat(rules(form.refusals())).containsExactly("form-money-unreadable");
        }
    }

    @Nested
    class Measures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"6,053|6053", "43.5|43.5", "43.50 %|43.50", "-20|-20", "0|0"})
        void are_read_with_the_digits_they_are_given_with(String typed, String read) {
            assertThat(form("value", typed)
                            .required("value", new Decimal())
                            .get()
                            .text())
                    .isEqualTo(read);
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "1e400", "6.0.5", "6,05", "0x10", "½", "1234567890123456789012345678901"})
        void that_cannot_be_read_are_refused(String typed) {
            var form = form("value", typed);
            form.required("value", new Decimal());
            assertThat(rules(form.refusals())).containsExactly("form-measure-unreadable");
        }
    }

    @Nested
    class Words_to_choose_from {

        private static final List<String> WORDS = List.of("On track", "Refresh");

        @Test
        void are_taken_as_they_are() {
            assertThat(form("rating", "On track").requiredWord("rating", WORDS).get())
                    .isEqualTo("On track");
        }

        @ParameterizedTest
        @CsvSource({"on track,form-choice-unknown", "Off track,form-choice-unknown", "' ',form-field-missing"})
        void are_refused_if_they_are_others(String typed, String rule) {
            var form = form("rating", typed);
            form.requiredWord("rating", WORDS);
            assertThat(rules(form.refusals())).containsExactly(rule);
        }
    }

    @Nested
    class Everything_else {

        @Test
        void names_that_cannot_be_are_refused_and_blank_ones_are_passed_over() {
            var form = new Form(Map.of("delegates", List.of("CHAIR", "", "no such / name")));
            assertThat(form.several("delegates", Kinds.name(OfficeId.class))).containsExactly(new OfficeId("CHAIR"));
            assertThat(rules(form.refusals())).containsExactly("form-name-malformed");
        }

        @Test
        void a_choice_that_is_not_offered_is_refused() {
            var form = form("status", "GUESS");
            form.required("status", new Choice<>(ReturnStatus.class));
            assertThat(rules(form.refusals())).containsExactly("form-choice-unknown");
            assertThat(form("status", "FINAL")
                            .required("status", new Choice<>(ReturnStatus.class))
                            .get())
                    .isEqualTo(ReturnStatus.FINAL);
        }

        @Test
        void a_reference_that_is_written_otherwise_is_refused() {
            var form = form("clause", "SSOG/4");
            form.required("clause", (Scalar<?>) Kinds.of(ClauseRef.class));
            assertThat(rules(form.refusals())).containsExactly("form-reference-malformed");
        }

        @Test
        void a_text_that_is_too_long_or_cannot_be_printed_is_refused() {
            var form = form("long", "x".repeat(301), "odd", "a\u0000b", "lone", "\ud800");
            form.text("long", 300);
            form.text("odd", 300);
            form.text("lone", 300);
            assertThat(rules(form.refusals()))
                    .containsExactly("form-text-too-long", "form-text-unprintable", "form-text-unprintable");
        }

        @Test
        void a_text_of_blanks_is_missing() {
            var form = form("title", " \t ");
            form.requiredText("title", 300);
            assertThat(rules(form.refusals())).containsExactly("form-field-missing");
        }

        @Test
        void a_paper_without_a_place_is_refused_at_the_place() {
            var form = form("paper", "L071213");
            assertThat(Counter.source(form, "paper", "place").orNull()).isNull();
            assertThat(form.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.rule()).isEqualTo("form-source-incomplete");
                assertThat(refusal.field()).isEqualTo("place");
            });
        }
    }
}
