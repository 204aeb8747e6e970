package daybook.query.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.files.Value;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import daybook.query.web.TestWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a table as pages make them. */
class TakenTest {
    private static final Link PAPER = new Link("L071213, paragraph 4", "/papers/L071213");
    private static final Table TABLE = Table.of(
            "money",
            "Money",
            List.of(Column.words("Name").naming(), Column.money("Amount"), Column.days("Due"), Column.acts("Act")),
            List.of(
                    Row.of(
                            Cell.link(new Link("Pupils", "/x"))
                                    .and(new Beside.Note("Investment", List.of(new Link("R01", "/r"))))
                                    .and(new Beside.SmallAct(new Link("Allocate", "/a"))),
                            Cell.figure(Figure.of(Pence.ofPounds(40_000))
                                            .note("in principle")
                                            .source(PAPER))
                                    .mark(new Tag("Firm", Tag.Colour.GREEN)),
                            Cell.day(LocalDate.of(2009, 3, 31))
                                    .acts(List.of(new Link("Revise", "/revise")), "the target"),
                            Cell.EMPTY.and(new Beside.Button(new Link("Draw down", "/draw"), "R01", false, null))),
                    Row.of(
                            Cell.text("=HYPERLINK(\"x\")"),
                            Cell.money(null, "not stated"),
                            Cell.moment(Instant.parse("2026-07-22T01:37:31.482913Z")),
                            Cell.EMPTY),
                    Row.of(
                                    Cell.text("Total"),
                                    Cell.EMPTY,
                                    Cell.money(Pence.ofPounds(new BigDecimal("-1040.50")), ""),
                                    Cell.EMPTY)
                            .total()));

    private static Taken taken(Table table) {
        return Taken.of(Sheet.of(table), Written.asked(), TestWords.words());
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    @Test
    void what_stands_beside_a_cell_gets_a_column_of_its_own_and_what_can_be_done_none() {
        assertThat(taken(TABLE).heads())
                .containsExactly("Name", "Name, note", "Amount", "Amount, note", "Amount, source", "Due");
    }

    @Test
    void figures_are_exact_and_days_are_days_though_something_is_said_beside_them() {
        assertThat(taken(TABLE).rows().getFirst())
                .containsExactly(
                        text("Pupils"),
                        text("Investment R01"),
                        new Value.Money(Pence.ofPounds(40_000)),
                        text("Firm; in principle"),
                        text("L071213, paragraph 4"),
                        new Value.Day(LocalDate.of(2009, 3, 31)));
    }

    @Test
    void words_are_words_and_moments_are_moments_to_the_last_digit() {
        List<Value> row = taken(TABLE).rows().get(1);
        assertThat(row.get(2)).isEqualTo(text("not stated"));
        assertThat(row.getLast()).isEqualTo(new Value.Moment(OffsetDateTime.parse("2026-07-22T02:37:31.482913+01:00")));
    }

    @Test
    void a_total_stands_in_its_columns() {
        List<Value> total = taken(TABLE).rows().getLast();
        assertThat(total.getFirst()).isEqualTo(text("Total"));
        assertThat(total.get(2)).isEqualTo(Value.NOTHING);
        assertThat(total.getLast()).isEqualTo(new Value.Money(new Pence(-104_050)));
    }

    @Test
    void no_cell_holds_the_words_of_a_button_or_a_link_to_an_act() {
        assertThat(taken(TABLE).rows().stream().flatMap(List::stream).map(Value::plain))
                .noneMatch(cell -> cell.matches(".*(Allocate|Revise|Draw down|the target).*"));
    }

    @Test
    void a_measure_keeps_the_digits_it_was_given_with_and_a_share_is_the_fraction_that_it_is() {
        var figures = Table.of(
                "figures",
                "Figures",
                List.of(Column.measures("Measure"), Column.shares("Stretch"), Column.measures("Without")),
                List.of(Row.of(
                        Cell.figure(Figure.of(Measure.parse("43.50"), 0)),
                        Cell.figure(Figure.share(Ratio.of(61, 115))),
                        Cell.figure(Figure.workedOut(Ratio.of(253, 2), 1)))));
        assertThat(taken(figures).rows().getFirst().stream().map(Value::plain))
                .containsExactly("43.50", "0.5304347826086956521739130434782609", "126.5");
        assertThat(Written.html(Written.page(figures), Written.asked())
                        .select("tbody td")
                        .eachText())
                .containsExactly("44", "53.0%", "126.5");
    }

    @Test
    void tables_alike_are_taken_away_as_one_with_a_column_that_tells_them_apart() {
        var short1 = Table.of("table-1", "First", List.of(Column.words("Indicator")), List.of(Row.of(Cell.text("A"))));
        var wide = Table.of(
                "table-2",
                "Second",
                List.of(Column.words("Indicator"), Column.words("Officers")),
                List.of(Row.of(Cell.text("B"), Cell.text("Green"))));
        var sheet = new Sheet(
                "indicators",
                "Scorecard",
                "Theme",
                List.of(new Sheet.Block("Safer", short1), new Sheet.Block("Stronger", wide)));
        var taken = Taken.of(sheet, Written.asked(), TestWords.words());
        assertThat(taken.heads()).containsExactly("Theme", "Indicator", "Officers");
        assertThat(taken.rows())
                .containsExactly(
                        List.of(text("Safer"), text("A"), Value.NOTHING),
                        List.of(text("Stronger"), text("B"), text("Green")));
        assertThat(Written.html(new Written.Tables("Scorecard", List.of(sheet)), Written.asked())
                        .select("a[data-take]")
                        .eachAttr("data-take"))
                .containsExactly("indicators.csv", "indicators.xlsx");
    }

    @Test
    void rows_are_taken_as_they_are_sorted() {
        var numbers = Table.of(
                "list",
                "List",
                List.of(Column.counts("Number")),
                List.of(10L, 9L, 2L, 1L).stream()
                        .map(number -> Row.of(Cell.count(number)))
                        .toList());
        assertThat(Taken.of(Sheet.of(numbers), Written.asked("sort", "list.0"), TestWords.words())
                        .rows())
                .containsExactly(
                        List.of(new Value.Count(1)),
                        List.of(new Value.Count(2)),
                        List.of(new Value.Count(9)),
                        List.of(new Value.Count(10)));
    }
}
