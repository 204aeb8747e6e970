package daybook.query.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.web.TestWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Given a table of investments with a part and a total. */
class TablesTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><body><main><div class="daybook-scroll"><table class="govuk-table" id="money">
            <thead><tr><th>Name</th><th>Amount</th><th>Due</th></tr></thead><tbody>
            <tr><th>Pupils</th><td>£40,000</td><td>31 March 2009</td></tr>
            <tr><th>Domestic</th><td>£100,000</td><td>1 April 2008</td></tr>
            <tr class="daybook-part"><th>of which</th><td>£60,000</td><td>not stated</td></tr>
            <tr><th>Benefit</th><td>£9.50</td><td>13 December 2007</td></tr>
            <tr><th>Waste</th><td>not stated</td><td>2 January 2009</td></tr>
            <tr class="daybook-total"><th>Total</th><td>£140,009.50</td><td></td></tr>
            </tbody></table></div></main></body></html>""";

    private static final String LONG =
            PAGE.replace("<tr><th>Waste", "<tr><th>a</th><td>1</td><td></td></tr>".repeat(4) + "<tr><th>Waste");

    private static Document arranged(String page, String... parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            asked.put(parameters[at], parameters[at + 1]);
        }
        return Jsoup.parse(new Tables(TestWords.words())
                .arranged(page, new Asked("/programmes/P", asked))
                .outerHtml());
    }

    private static List<String> names(Document page) {
        return page.select("tbody tr th").eachText();
    }

    /** Given a long table whose last column is chosen from. */
    @Nested
    class Choosing {
        private static final String CHOSEN = LONG.replace("<th>Due", "<th class=\"daybook-chosen\">Due");

        @Test
        void offers_each_value_once() {
            var page = arranged(CHOSEN);
            assertThat(page.select("select option").eachText())
                    .containsExactly("any", "1 April 2008", "13 December 2007", "2 January 2009", "31 March 2009");
            assertThat(page.select("label[for=only.money.2]").text()).isEqualTo("Due");
        }

        @Test
        void leaves_the_rows_with_the_value_and_keeps_it_chosen() {
            var page = arranged(CHOSEN, "only.money.2", "1 April 2008", "sort", "money.1");
            assertThat(names(page)).containsExactly("Domestic", "of which", "Total");
            assertThat(page.select("select option[selected]").text()).isEqualTo("1 April 2008");
            assertThat(page.select("form input[type=hidden]").eachAttr("name")).containsExactly("sort");
            assertThat(page.select("form [role=status]").text()).isEqualTo("Rows shown: 1.");
        }

        @Test
        void goes_together_with_words() {
            assertThat(names(arranged(CHOSEN, "only.money.2", "1 April 2008", "rows.money", "pupils")))
                    .containsExactly("Total");
        }

        @Test
        void is_not_offered_where_the_table_does_not_say_so() {
            assertThat(arranged(LONG).select("select")).isEmpty();
        }
    }

    @Nested
    class Sorting {
        @Test
        void leaves_the_rows_as_they_came_until_it_is_asked_for() {
            assertThat(names(arranged(PAGE)))
                    .containsExactly("Pupils", "Domestic", "of which", "Benefit", "Waste", "Total");
        }

        @Test
        void goes_by_the_size_of_amounts_and_keeps_parts_and_the_total_in_their_places() {
            assertThat(names(arranged(PAGE, "sort", "money.1")))
                    .containsExactly("Benefit", "Pupils", "Domestic", "of which", "Waste", "Total");
            assertThat(names(arranged(PAGE, "sort", "money.1.down")))
                    .containsExactly("Waste", "Domestic", "of which", "Pupils", "Benefit", "Total");
        }

        @Test
        void goes_by_the_day_of_dates_and_the_letters_of_words() {
            assertThat(names(arranged(PAGE, "sort", "money.2")))
                    .containsExactly("Benefit", "Domestic", "of which", "Waste", "Pupils", "Total");
            assertThat(names(arranged(PAGE, "sort", "money.0")))
                    .containsExactly("Benefit", "Domestic", "of which", "Pupils", "Waste", "Total");
        }

        @Test
        void says_in_the_heads_how_it_is_sorted_and_offers_the_other_way_with_everything_else_kept() {
            var page = arranged(PAGE, "entry", "60", "sort", "money.1");
            assertThat(page.select("thead th").eachAttr("aria-sort")).containsExactly("none", "ascending", "none");
            assertThat(page.select("thead a").eachAttr("href"))
                    .containsExactly(
                            "/programmes/P?entry=60&sort=money.0#money",
                            "/programmes/P?entry=60&sort=money.1.down#money",
                            "/programmes/P?entry=60&sort=money.2#money");
        }

        @Test
        void takes_no_notice_of_nonsense() {
            for (String nonsense : List.of("money.9", "money.99", "other.1", "x", "money.1;drop", "<b>")) {
                assertThat(names(arranged(PAGE, "sort", nonsense))).startsWith("Pupils");
            }
        }

        @Test
        void is_not_offered_for_a_few_rows_or_cells_that_span() {
            assertThat(arranged(PAGE.replaceAll("(?s)<tr><th>Pupils.*Benefit.*?</tr>", ""))
                            .select("thead a"))
                    .isEmpty();
            assertThat(arranged(PAGE.replace("<td></td>", "<td colspan=\"1\"></td>"))
                            .select("thead a"))
                    .isEmpty();
        }
    }

    @Nested
    class Filtering {
        @Test
        void is_offered_for_many_rows_only() {
            assertThat(arranged(PAGE).select("form")).isEmpty();
            assertThat(arranged(LONG).select("form")).hasSize(1);
        }

        @Test
        void keeps_the_rows_that_have_all_the_words_with_their_parts_and_the_total() {
            var page = arranged(LONG, "rows.money", "DOMES 2008", "entry", "60");
            assertThat(names(page)).containsExactly("Domestic", "of which", "Total");
            assertThat(page.select("form input[name=entry]").attr("value")).isEqualTo("60");
            assertThat(page.select("form [role=status]").text()).isNotBlank();
        }

        @Test
        void says_so_when_nothing_is_left_and_shows_what_was_typed_as_text() {
            var page = arranged(LONG, "rows.money", "\"><script>");
            assertThat(names(page)).containsExactly("Total");
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("form input[type=search]").attr("value")).isEqualTo("\"><script>");
        }
    }
}
