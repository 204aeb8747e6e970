package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookQuery;
import daybook.query.example.NextSpring;
import daybook.query.example.TestBook;
import daybook.query.search.Hits;
import daybook.query.search.Question;
import daybook.query.search.SearchQuery;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given the December paper and what followed in the next spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private final TestBook book = new TestBook().open();
    private Basis basis;

    @BeforeAll
    void record() {
        long last = book.record(NextSpring.entries());
        book.awaitPosted(last);
        basis = book.at(last, NextSpring.FIRST_OF_APRIL);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Hits find(String typed, Basis at) {
        return book.query(SearchQuery.class).find(Question.of(typed), at);
    }

    private List<String> streams(String typed) {
        return book.query(DayBookQuery.class).lines(find(typed, basis).entries()).stream()
                .map(line -> line.stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "risk assessment",
                "assessm",
                "ASSESSMENTS risk",
                "LEIC-R04",
                "SSOG-2007-12-13",
                "£100,000",
                "100,000",
                "13 December 2007",
                "paragraph",
                "\"risk assessment\""
            })
    void words_names_amounts_and_days_are_found(String typed) {
        assertThat(find(typed, basis).total()).isPositive();
    }

    @Test
    void what_is_found_is_about_what_was_asked() {
        assertThat(streams("LEIC-R04")).contains("indicator:LEIC-R04");
    }

    @Test
    void all_the_words_must_be_there() {
        assertThat(find("risk assessment", basis).total())
                .isGreaterThan(0)
                .isLessThanOrEqualTo(find("risk", basis).total());
        assertThat(find("risk zyxwv", basis).total()).isZero();
    }

    @Test
    void what_was_entered_or_took_effect_later_is_not_found() {
        var early = book.at(1, basis.effective());
        assertThat(find("risk", early).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''';--",
                "' or 1=1 --",
                "drop table daybook.event",
                "a & | ! ( ) : * <-> \\",
                "\"",
                "-",
                "the",
                "%%%",
                "<script>alert(1)</script>",
                "٤٠٠٠٠",
                "99999999999999999999999999999999999999999",
                "ﬁ 😀 \u202e"
            })
    void nonsense_finds_nothing_or_something_and_breaks_nothing(String typed) {
        assertThat(find(typed, basis).entries()).hasSizeLessThanOrEqualTo(SearchQuery.MOST);
    }
}
