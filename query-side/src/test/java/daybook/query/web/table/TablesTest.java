package daybook.query.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Given a table of investments with a part and a total. */
class TablesTest {
    private static final Row PUPILS = row("Pupils", "40000", LocalDate.of(2009, 3, 31));
    private static final Row DOMESTIC = row("Domestic", "100000", LocalDate.of(2008, 4, 1));
    private static final Row OF_WHICH = Row.of(Cell.text("of which"), money("60000"), Cell.text("not stated"))
            .part(true);
    private static final Row BENEFIT = row("Benefit", "9.50", LocalDate.of(2007, 12, 13));
    private static final Row WASTE =
            Row.of(Cell.text("Waste"), Cell.text("not stated"), Cell.day(LocalDate.of(2009, 1, 2)));
    private static final Row TOTAL =
            Row.of(Cell.text("Total"), money("140009.50"), Cell.EMPTY).total();
    private static final Row OTHER = Row.of(Cell.text("a"), Cell.count(1), Cell.EMPTY);

    private static final Table TABLE = table(PUPILS, DOMESTIC, OF_WHICH, BENEFIT, WASTE, TOTAL);
    private static final Table LONG = longTable(false);

    private static Row row(String name, String pounds, LocalDate due) {
        return Row.of(Cell.text(name), money(pounds), Cell.day(due));
    }

    private static Cell money(String pounds) {
        return Cell.money(Pence.ofPounds(new BigDecimal(pounds)), "");
    }

    private static Table table(Row... rows) {
        return table(Column.days("Due"), List.of(rows));
    }

    private static Table table(Column due, List<Row> rows) {
        return Table.of("money", "Money", List.of(Column.words("Name").naming(), Column.money("Amount"), due), rows);
    }

    private static Table longTable(boolean chosen) {
        List<Row> rows = new ArrayList<>(List.of(PUPILS, DOMESTIC, OF_WHICH, BENEFIT));
        rows.addAll(Collections.nCopies(4, OTHER));
        rows.addAll(List.of(WASTE, TOTAL));
        return table(chosen ? Column.days("Due").chosenFrom() : Column.days("Due"), rows);
    }

    private static Document arranged(Table table, String... parameters) {
        return Written.html(Written.page(table), Written.asked(parameters));
    }

    private static List<String> names(Document page) {
        return page.select("tbody tr th").eachText();
    }

    /** Given a long table whose last column is chosen from. */
    @Nested
    class Choosing {
        private static final Table CHOSEN = longTable(true);

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
            assertThat(names(arranged(TABLE)))
                    .containsExactly("Pupils", "Domestic", "of which", "Benefit", "Waste", "Total");
        }

        @Test
        void goes_by_the_size_of_amounts_and_keeps_parts_and_the_total_in_their_places() {
            assertThat(names(arranged(TABLE, "sort", "money.1")))
                    .containsExactly("Benefit", "Pupils", "Domestic", "of which", "Waste", "Total");
            assertThat(names(arranged(TABLE, "sort", "money.1.down")))
                    .containsExactly("Waste", "Domestic", "of which", "Pupils", "Benefit", "Total");
        }

        @Test
        void goes_by_the_day_of_dates_and_the_letters_of_words() {
            assertThat(names(arranged(TABLE, "sort", "money.2")))
                    .containsExactly("Benefit", "Domestic", "of which", "Waste", "Pupils", "Total");
            assertThat(names(arranged(TABLE, "sort", "money.0")))
                    .containsExactly("Benefit", "Domestic", "of which", "Pupils", "Waste", "Total");
        }

        @Test
        void says_in_the_heads_how_it_is_sorted_and_offers_the_other_way_with_everything_else_kept() {
            var page = arranged(TABLE, "entry", "60", "sort", "money.1");
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
                assertThat(names(arranged(TABLE, "sort", nonsense))).startsWith("Pupils");
            }
        }

        @Test
        void is_not_offered_for_a_few_rows_or_for_what_has_an_order_of_its_own() {
            assertThat(arranged(table(WASTE, TOTAL)).select("thead a")).isEmpty();
            assertThat(arranged(TABLE.asItIs()).select("thead a")).isEmpty();
        }

        @Test
        void is_not_offered_for_what_can_be_done() {
            var acts = table(Column.acts("Act"), TABLE.rows());
            assertThat(arranged(acts).select("thead a").eachText()).containsExactly("Name", "Amount");
            assertThat(names(arranged(acts, "sort", "money.2.down"))).startsWith("Pupils");
        }
    }

    @Nested
    class Filtering {
        @Test
        void is_offered_for_many_rows_only() {
            assertThat(arranged(TABLE).select("form")).isEmpty();
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
        void finds_an_amount_and_a_day_also_as_a_file_has_them() {
            assertThat(names(arranged(LONG, "rows.money", "£40,000"))).containsExactly("Pupils", "Total");
            assertThat(names(arranged(LONG, "rows.money", "40000.00"))).containsExactly("Pupils", "Total");
            assertThat(names(arranged(LONG, "rows.money", "2008-04-01")))
                    .containsExactly("Domestic", "of which", "Total");
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
