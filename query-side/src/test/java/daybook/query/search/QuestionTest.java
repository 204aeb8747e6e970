package daybook.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource({
        "'£357,778', pence35777800",
        "'£40,000.50', pence4000050",
        "'40,000', '(pence4000000 | number40000 | ''40000'')'",
        "6053, '(pence605300 | number6053 | ''6053'')'",
        "4.2755, number4p2755",
        "13 December 2007, day20071213",
        "13 dec 2007, day20071213",
        "13/12/2007, day20071213",
        "2007-12-13, day20071213"
    })
    void amounts_numbers_and_days_are_taken_as_such(String typed, String mark) {
        var question = Question.of(typed);
        assertThat(question.marks()).isEqualTo(mark);
        assertThat(question.words()).isEmpty();
    }

    @Test
    void words_and_figures_are_both_looked_for() {
        var question = Question.of("domestic violence £100,000");
        assertThat(question.words()).isEqualTo("domestic violence");
        assertThat(question.begins()).isEqualTo("'domestic':* & 'violence':*");
        assertThat(question.marks()).isEqualTo("pence10000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEIC-R03", "31 February 2008", "2007-13-13", "SSOG-2007-12-13x"})
    void what_only_looks_like_one_stays_a_word(String typed) {
        assertThat(Question.of(typed).marks()).doesNotContain("day");
        assertThat(Question.of(typed).words()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "#17", "entry 17", "Entry #17"})
    void a_number_may_be_that_of_an_entry(String typed) {
        assertThat(Question.of(typed).entry()).isEqualTo(17);
    }

    @Test
    void no_beginnings_are_looked_for_where_words_are_quoted_or_left_out() {
        assertThat(Question.of("\"domestic violence\"").begins()).isEmpty();
        assertThat(Question.of("violence -domestic").begins()).isEmpty();
    }
}
