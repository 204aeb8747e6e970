package daybook.query.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.files.Value;
import daybook.query.web.TestWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Given a table as pages show them. */
class TakenTest {
    private static final String TABLE = """
            <main><h1>Borrowing</h1><table id="money"><thead><tr><th>Name</th><th>Amount</th><th>Due</th><th>Act</th>
            </tr></thead><tbody>
            <tr><th><a href="/x">Pupils</a> <span class="daybook-note">Investment R01</span></th>
              <td><span class="daybook-figure">£40,000</span> <span class="daybook-note">in principle</span>
                <span class="daybook-source">L071213, paragraph 4</span> <strong class="govuk-tag">Firm</strong></td>
              <td>31 March 2009</td><td><form><button>Draw down</button></form></td></tr>
            <tr><th>=HYPERLINK("x")</th><td>not stated</td><td>22 November 2026, 02:37:31</td><td></td></tr>
            <tr class="daybook-total"><th colspan="2">Total</th><td>-£1,040.50</td><td></td></tr>
            </tbody></table></main>""";

    private static Taken taken(String html) {
        Element table = Objects.requireNonNull(Jsoup.parse(html).selectFirst("table"));
        return Taken.of(table, TestWords.words());
    }

    private static Value pounds(String number) {
        return new Value.Quantity(new BigDecimal(number), Value.Unit.POUNDS);
    }

    @Test
    void what_stands_beside_a_cell_gets_a_column_of_its_own_and_what_can_be_done_none() {
        assertThat(taken(TABLE).heads())
                .containsExactly("Name", "Name, note", "Amount", "Amount, note", "Amount, source", "Due");
    }

    @Test
    void figures_are_numbers_and_days_are_days_though_something_is_said_beside_them() {
        assertThat(taken(TABLE).rows().getFirst())
                .containsExactly(
                        new Value.Text("Pupils"),
                        new Value.Text("Investment R01"),
                        pounds("40000"),
                        new Value.Text("Firm; in principle"),
                        new Value.Text("L071213, paragraph 4"),
                        new Value.Day(LocalDate.of(2009, 3, 31)));
    }

    @Test
    void words_are_words_and_moments_are_moments() {
        List<Value> row = taken(TABLE).rows().get(1);
        assertThat(row.get(2)).isEqualTo(new Value.Text("not stated"));
        assertThat(row.getLast()).isEqualTo(new Value.Moment(LocalDateTime.of(2026, 11, 22, 2, 37, 31)));
    }

    @Test
    void a_cell_over_several_columns_is_followed_by_empty_ones() {
        List<Value> total = taken(TABLE).rows().getLast();
        assertThat(total.getFirst()).isEqualTo(new Value.Text("Total"));
        assertThat(total.get(2)).isEqualTo(Value.NOTHING);
        assertThat(total.getLast()).isEqualTo(pounds("-1040.50"));
    }

    @Test
    void a_table_without_a_caption_is_called_like_its_page() {
        assertThat(taken(TABLE).caption()).isEqualTo("Borrowing");
    }
}
