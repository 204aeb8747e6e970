package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Returns|Returns",
                "Investments by target, as recommended and agreed|Investments by target, as",
                "What the papers print, against what they imply|What the papers print, against",
                "Leicestershire Local Area Agreement 2006|Leicestershire Local Area",
                "Money: what was [spent]/owed?|Money what was spent owed",
                "Antidisestablishmentarianismandmore|Antidisestablishmentarianismand",
                "History|History 2",
                "':'|Table",
            })
    void a_name_is_cut_at_a_word_and_has_no_sign_that_a_workbook_forbids(String name, String sheet) {
        assertThat(new SheetNames().of(name)).isEqualTo(sheet);
    }

    @Test
    void no_two_are_alike_and_none_is_too_long() {
        var names = new SheetNames();
        List<String> found = IntStream.range(0, 120)
                .mapToObj(
                        at -> names.of(at % 2 == 0 ? "Clauses of item 7, The reward" : "CLAUSES OF ITEM 7, THE REWARD"))
                .toList();
        assertThat(found.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
        assertThat(found).allMatch(name -> name.length() <= 31).contains("Clauses of item 7, The 101");
    }

    @Test
    void a_sign_of_two_places_is_not_taken_apart() {
        String name = "x".repeat(30) + "\uD83D\uDE00" + "x";
        assertThat(new SheetNames().of(name)).isEqualTo("x".repeat(30));
    }
}
