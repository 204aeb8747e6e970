package daybook.query.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Given a cell with one thing beside it. */
class BesideTest {
    private static final Link LINK = new Link("R01", "/programmes/P/proposals/R01");
    private static final Tag GREEN = new Tag("Green", Tag.Colour.GREEN);

    private static Element cell(Beside beside) {
        return cell(Cell.text("Pupils").and(beside));
    }

    private static Element cell(Cell cell) {
        var table = Table.of("t", "Table", List.of(Column.words("Column")), List.of(Row.of(cell)));
        return Written.html(Written.page(table), Written.asked()).selectFirst("tbody td");
    }

    @Test
    void a_note_stands_in_smaller_letters_and_names_things() {
        var cell = cell(new Beside.Note("Investment", List.of(LINK)));
        assertThat(cell.select(".daybook-note").text()).isEqualTo("Investment R01");
        assertThat(cell.select(".daybook-note a").attr("href")).isEqualTo(LINK.href());
    }

    @Test
    void a_source_a_mark_a_line_and_a_further_thing_are_told_apart() {
        assertThat(cell(new Beside.Source(LINK))
                        .select(".daybook-source a.govuk-link--muted")
                        .text())
                .isEqualTo("R01");
        assertThat(cell(new Beside.Mark(GREEN))
                        .select("> strong.govuk-tag.govuk-tag--green")
                        .text())
                .isEqualTo("Green");
        assertThat(cell(new Beside.Line("First")).select(".daybook-line").text())
                .isEqualTo("First");
        assertThat(cell(Cell.numbered(1, "/entries/1").and(new Beside.Also(new Link("2", "/entries/2"))))
                        .text())
                .isEqualTo("1, 2");
    }

    @Test
    void what_an_officer_says_has_its_colour_and_its_note() {
        var cell = cell(new Beside.Said(GREEN, Figure.of("on a day").note("since then")));
        assertThat(cell.select(".daybook-judged .govuk-tag--green").text()).isEqualTo("Green");
        assertThat(cell.select(".daybook-judged .daybook-note").text()).isEqualTo("since then");
        assertThat(cell(new Beside.Said(null, Figure.of("70"))).select(".govuk-tag"))
                .isEmpty();
    }

    @Test
    void a_fault_names_its_rule_what_is_wrong_and_the_way_out() {
        var cell = cell(new Beside.Faults(
                List.of(new Beside.Fault("form-measure-unreadable", "value", "many is not a number", "Mend it"))));
        assertThat(cell.select("li[data-rule=form-measure-unreadable] .daybook-problem")
                        .text())
                .isEqualTo("Column value: many is not a number");
        assertThat(cell.select(".daybook-way-out").text()).isEqualTo("Mend it");
    }

    @Test
    void acts_are_links_and_buttons_that_say_what_they_are_about() {
        var act = cell(new Beside.Act(new Link("Correct", "/correct"), "return 1"));
        assertThat(act.select("a.daybook-act[href=/correct]").text()).isEqualTo("Correct return 1");
        var small = cell(new Beside.SmallAct(new Link("Allocate", "/allocate")));
        assertThat(small.select(".daybook-note.daybook-act a[href=/allocate]").text())
                .isEqualTo("Allocate");
        var next = cell(new Beside.NextAct(new Link("Record it", "/new")));
        assertThat(next.select("a.daybook-line.daybook-act[href=/new]").text()).isEqualTo("Record it");
        var others = cell(new Beside.NextAct(new Link("Finance records it", "")));
        assertThat(others.select("a")).isEmpty();
        assertThat(others.select(".daybook-act").text()).isEqualTo("Finance records it");
        var files = cell(new Beside.Downloads(List.of(new Link("CSV", "/c"), new Link("Excel", "/x")), ", Blank"));
        assertThat(files.select("a").eachText()).containsExactly("CSV, Blank", "Excel, Blank");
        var button = cell(new Beside.Button(new Link("Revoke", "/revoke"), "a token", true, "revoke-1"));
        assertThat(button.select("form[method=post][action=/revoke] button#revoke-1.govuk-button--warning")
                        .text())
                .isEqualTo("Revoke a token");
    }
}
