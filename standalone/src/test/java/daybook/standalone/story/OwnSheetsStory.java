package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People send the sheets that they have: with other column names, with rows that are wrong, and what Excel made of ours. */
@InBrowser
class OwnSheetsStory {

    private static Visitor sends(Visitor officer, Path file) {
        officer.open("/imports/new").attach("file", file).record();
        return officer;
    }

    /** Every row read is counted once. */
    private static void countsAddUp(Visitor officer, int total) {
        assertThat(officer.text("rows-total")).isEqualTo(Integer.toString(total));
        int counted = Stream.of("acts-new", "acts-known", "acts-refused", "rows-empty")
                .mapToInt(id -> Integer.parseInt(officer.text(id)))
                .sum();
        assertThat(counted).as(officer.pageText()).isEqualTo(total);
    }

    @Test
    void what_columns_stand_for_is_said_at_the_dry_run_and_kept_for_the_next_time(Visitor officer, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("schools.csv"),
                "Returns of the schools\n\nWhich measure,Year to,How many,How sure,Colour\n"
                        + "LEIC-R01,31/08/1995,151,Final,red\n");
        officer.signIn("performance");
        sends(officer, file).awaits("error-summary");
        assertThat(officer.refusals()).isNotEmpty();
        officer.findsNothingInTheWay();
        officer.choose("template-0", "returns").press("choose-0").awaits("map-0");
        officer.choose("sheet-0-column-0", "indicator")
                .choose("sheet-0-column-1", "to")
                .choose("sheet-0-column-2", "value")
                .choose("sheet-0-column-3", "status")
                .press("map-0")
                .awaits("confirm");
        assertThat(officer.text("row-1")).contains("LEIC-R01", "1995-08-31", "151");
        assertThat(officer.text("notices")).contains("Colour");
        countsAddUp(officer, 1);
        officer.findsNothingInTheWay();

        Files.writeString(file, "Which measure,Year to,How many,How sure,Colour\nLEIC-R01,31/08/1994,149,Final,red\n");
        sends(officer, file).awaits("confirm");
        assertThat(officer.refusals()).isEmpty();
        assertThat(officer.text("row-1")).contains("1994-08-31", "149");
    }

    @Test
    void good_rows_are_recorded_and_the_others_come_back_to_be_mended_and_sent_again(
            Visitor officer, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("returns.csv"),
                "indicator,from,to,value,status\n"
                        + "LEIC-R01,1989-09-01,1990-08-31,131,FINAL\n"
                        + "LEIC-R01,1990-09-01,1991-08-31,many,FINAL\n"
                        + "LEIC-R01,1991-09-01,1992-08-31,,\n"
                        + "LEIC-R01,1992-09-01,1993-08-31,1330,FINAL\n");
        officer.signIn("performance");
        sends(officer, file).awaits("confirm-good");
        countsAddUp(officer, 4);
        assertThat(officer.text("acts-refused")).isEqualTo("2");
        assertThat(officer.text("rows-empty")).isEqualTo("1");
        assertThat(officer.text("row-3")).contains("ten-times-the-return-before", "Column confirmed");
        officer.press("confirm-good").awaits("recorded");
        officer.findsNothingInTheWay();
        String mend = officer.page().locator("#mend").getAttribute("href");
        var sheet = FilledWorkbook.of(officer.download(mend));
        assertThat(sheet.size()).isEqualTo(2);
        assertThat(sheet.cell(1, "value")).isEqualTo("many");
        assertThat(sheet.cell(1, "why_refused")).contains("many is not a number");
        sheet.replace(1, "value", "132").replace(2, "value", "133");
        sends(officer, sheet.save(folder.resolve("mended.xlsx"))).awaits("confirm");
        countsAddUp(officer, 2);
        assertThat(officer.text("acts-new")).isEqualTo("2");
        officer.press("confirm").awaits("recorded");
    }

    @Test
    void everything_taken_out_comes_in_again_with_the_digits_with_which_excel_stores_it(
            Visitor administrator, @TempDir Path folder) {
        administrator.signIn("administrator").open("/files?entry=" + RunningDaybook.exampleEnds());
        String everything = administrator.page().locator("#everything").getAttribute("href");
        var sheets = FilledWorkbook.of(administrator.download(everything));
        assertThat(sheets.storeAsExcel())
                .as("numbers that Excel stores otherwise")
                .isPositive();
        sends(administrator, sheets.save(folder.resolve("everything.xlsx"))).awaits("rows");
        assertThat(administrator.text("acts-refused"))
                .as(administrator.pageText())
                .isEqualTo("0");
        assertThat(administrator.text("acts-new")).isEqualTo("0");
        assertThat(administrator.text("acts-known")).isEqualTo(administrator.text("rows-total"));
    }
}
