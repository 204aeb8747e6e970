package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.desk.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due is listed, taken away as a workbook with everything but the figures, and sent back filled in. */
@InBrowser
class DueStory {

    @BeforeAll
    static void begin() {
        DueThings.record(new StoryDesk(RunningDaybook.bean(Desk.class)));
    }

    @Test
    void a_workbook_of_what_is_due_comes_back_with_its_figures(Visitor officer, @TempDir Path folder) {
        officer.signIn("performance").open("/");
        assertThat(officer.text("attention"))
                .contains("A plan that goes on", "Schools with a travel plan", "Volunteers")
                .doesNotContain("Leaflets", "DUE-SHARE");
        officer.page().locator("#attention a[href='/due?set=DUE-SET']").click();
        assertThat(officer.text("due-summary")).contains("due: 4", "Late: 4");
        assertThat(officer.text("due-list")).contains("Volunteers").doesNotContain("Leaflets");
        officer.findsNothingInTheWay();

        officer.choose("due-lead", "LCC-FINANCE").press("due-show");
        assertThat(officer.text("due-list"))
                .contains("Schools with a travel plan")
                .doesNotContain("Volunteers");
        var mine = FilledWorkbook.of(officer.download("/due/returns?set=DUE-SET&lead=LCC-FINANCE"));
        assertThat(mine.size()).isEqualTo(2);

        officer.open("/due?set=DUE-SET");
        var sheet = FilledWorkbook.of(officer.download("/due/returns?set=DUE-SET"));
        assertThat(sheet.size()).isEqualTo(4);
        LocalDate end = YearMonth.from(DueThings.START).plusMonths(2).atEndOfMonth();
        assertThat(sheet.cell(1, "indicator")).isEqualTo("DUE-SHARE");
        assertThat(sheet.cell(1, "title")).isEqualTo("Schools with a travel plan");
        assertThat(sheet.cell(1, "unit")).isEqualTo("% of schools");
        assertThat(sheet.cell(1, "last_return")).isEqualTo("80.00");
        assertThat(sheet.cell(1, "value") + sheet.cell(1, "status")).isEmpty();
        sheet.number(1, "value", "84.459999999999994").text(1, "status", "Final");
        sheet.number(3, "value", "40").text(3, "status", "PROVISIONAL").text(3, "note", "Two centres to come");

        officer.press("due-bring")
                .attach("file", sheet.save(folder.resolve("due.xlsx")))
                .record();
        officer.awaits("rows");
        assertThat(officer.text("acts-new")).isEqualTo("2");
        assertThat(officer.text("acts-refused")).isEqualTo("0");
        assertThat(officer.text("row-1")).contains("DUE-SHARE", end.toString(), "84.46");
        officer.press("confirm").awaits("recorded");
        officer.open("/due?set=DUE-SET");
        assertThat(officer.text("due-summary")).contains("due: 2");
        officer.open("/indicators/DUE-SHARE");
        assertThat(officer.text("latest")).isEqualTo("84");
    }

    @Test
    void a_figure_that_looks_wrong_is_recorded_once_somebody_says_that_it_is_right(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/DUE-COUNT/returns/new")
                .date("to", DueThings.START.minusDays(1))
                .fill("value", "84.5 %")
                .tick("status", "FINAL")
                .check();
        assertThat(officer.refusals()).containsExactly("form-in-percent");
        assertThat(officer.pageText()).contains("84.5 % is in percent, but the indicator counts in volunteers");
        officer.fill("value", "12").record();
        assertThat(officer.receipt()).isPositive();

        LocalDate before = DueThings.START.minusMonths(3).minusDays(1);
        officer.open("/indicators/DUE-SHARE/returns/new")
                .date("to", before)
                .fill("value", "845")
                .tick("status", "FINAL")
                .check();
        assertThat(officer.refusals()).as("it is asked, not refused").isEmpty();
        assertThat(officer.text("confirmed-hint")).contains("845 is more than 100 per cent");
        officer.findsNothingInTheWay();
        officer.press("record");
        assertThat(officer.refusals()).containsExactly("percentage-above-hundred", "ten-times-the-return-before");
        officer.page().locator("#confirmed").check();
        officer.press("record");
        long entry = officer.receipt();
        officer.open("/entries/" + entry);
        assertThat(officer.text("says")).contains("845");
    }

    @Test
    void a_month_of_what_is_returned_each_quarter_is_refused_with_the_periods_that_it_has(Visitor officer) {
        LocalDate first = DueThings.START.minusMonths(6);
        officer.signIn("performance")
                .open("/indicators/DUE-COUNT/returns/new")
                .date("from", first)
                .date("to", first.plusMonths(1).minusDays(1))
                .fill("value", "12")
                .tick("status", "FINAL")
                .check();
        assertThat(officer.refusals()).containsExactly("period-not-of-the-frequency");
    }
}
