package daybook.command.indicator;

import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.form.Form;
import daybook.command.refusal.Refusal;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsOfTheSchemeTest {

    private static RatingSchemeAdopted scheme(String word, String from) {
        return new RatingSchemeAdopted(SET, List.of(new RatingWord(word, Rag.GREEN)), day(from));
    }

    private final InMemoryRegister register =
            new InMemoryRegister().with(scheme("On track", "2007-04-01"), scheme("Green", "2008-04-01"));

    private static Form form(String rating, String year) {
        return new Form(Map.of(
                "rating", List.of(rating),
                "effective-day", List.of("1"),
                "effective-month", List.of("5"),
                "effective-year", List.of(year)));
    }

    private Object read(InMemoryRegister asked, Form form) {
        return new WordsOfTheScheme(asked).read(form, Map.of("set", SET));
    }

    @Test
    void it_answers_what_an_indicator_is_rated() {
        assertThat(new WordsOfTheScheme(register).component()).isEqualTo("rating");
    }

    @Test
    void a_word_of_the_scheme_of_that_day_is_taken_and_another_is_not() {
        assertThat(read(register, form("On track", "2007"))).isEqualTo("On track");
        var later = form("On track", "2008");
        assertThat(read(register, later)).isNull();
        assertThat(later.refusals()).extracting(Refusal::field).containsExactly("rating");
        assertThat(read(register, form("Green", "2008"))).isEqualTo("Green");
    }

    @Test
    void without_a_day_the_last_scheme_counts_and_what_is_wrong_with_the_day_is_said_elsewhere() {
        var undated = new Form(Map.of("rating", List.of("Green")));
        assertThat(read(register, undated)).isEqualTo("Green");
        assertThat(undated.refusals()).isEmpty();
    }

    @Test
    void while_there_is_no_scheme_any_words_will_do() {
        var none = new InMemoryRegister();
        assertThat(read(none, form("Splendid", "2008"))).isEqualTo("Splendid");
        var empty = form("", "2008");
        assertThat(read(none, empty)).isNull();
        assertThat(empty.refusals()).extracting(Refusal::field).containsExactly("rating");
    }
}
