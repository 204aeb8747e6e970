package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come in by file, once they have been seen, and go out in the same columns. */
@InBrowser
class FilesStory {

    private static void sends(Visitor officer, Path file) {
        officer.open("/imports/new").attach("file", file).record();
        officer.awaits("rows");
    }

    @Test
    void a_file_is_mended_seen_and_recorded_once(Visitor officer, @TempDir Path folder) throws IOException {
        officer.signIn("performance").open("/files");
        String blank = Files.readString(officer.download("/files/templates/returns?format=csv"));
        assertThat(blank).startsWith("\uFEFFindicator,from,to,value,");
        Path file = folder.resolve("returns.csv");
        String good = "LEIC-R01,2000-09-01,2001-08-31,140,,,FINAL,,,,,From the schools,L071213,paragraph 4\r\n";
        Files.writeString(file, blank + good + "LEIC-R01,2001-09-01,2002-08-31,many,,,FINAL,,,,,,\r\n");
        sends(officer, file);
        assertThat(officer.text("acts-refused")).isEqualTo("1");
        assertThat(officer.text("row-2")).contains("Column value", "many is not a number", "form-measure-unreadable");
        assertThat(officer.shows("confirm")).isFalse();
        officer.findsNothingInTheWay();

        Files.writeString(file, blank + good + "LEIC-R01,2001-09-01,2002-08-31,138,,,FINAL,,,,,,\r\n");
        sends(officer, file);
        assertThat(officer.text("row-1"))
                .contains("Returns", "LEIC-R01", "Would be recorded", "the duty of the office");
        officer.findsNothingInTheWay();
        officer.press("confirm").awaits("recorded");
        long first = Long.parseLong(officer.text("first-entry").replaceAll("\\D", ""));
        assertThat(officer.text("last-entry")).contains("" + (first + 1));
        officer.findsNothingInTheWay();
        officer.open("/entries/" + first);
        assertThat(officer.pageText()).contains("140").contains("From the schools");

        sends(officer, file);
        assertThat(officer.text("acts-known")).as(officer.pageText()).isEqualTo("2");
        assertThat(officer.text("standing")).contains("recorded already");
        assertThat(officer.shows("confirm")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "targets", "returns", "proposals", "decisions"})
    void a_table_taken_out_as_csv_comes_in_again_unchanged(String table, Visitor finance, @TempDir Path folder)
            throws IOException {
        finance.signIn("finance").open("/files");
        Path file = folder.resolve(table + ".csv");
        Files.copy(finance.download("/files/tables/" + table + "?format=csv"), file);
        sends(finance, file);
        assertThat(finance.text("acts-refused")).as(finance.pageText()).isEqualTo("0");
        assertThat(finance.text("acts-new")).isEqualTo("0");
        assertThat(finance.text("acts-known")).isNotEqualTo("0");
    }

    @Test
    void a_table_of_returns_confirms_only_what_would_be_asked_about(Visitor officer) throws IOException {
        officer.signIn("performance").open("/files");
        List<String> lines = Files.readString(officer.download("/files/tables/returns?format=csv"))
                .lines()
                .toList();
        assertThat(lines.getFirst()).endsWith(",standing");
        int confirmed = List.of(lines.getFirst().split(",", -1)).indexOf("confirmed");
        String plain = lines.stream()
                .filter(line -> line.startsWith("LEIC-R03A,,2007-11-30,16000"))
                .findFirst()
                .orElseThrow();
        assertThat(plain.split(",", -1)[confirmed]).isEmpty();
    }

    @Test
    void a_file_is_nobody_else_s_but_the_auditor_s(
            Visitor secretary, Visitor approver, Visitor auditor, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "not,a,template\n1,2,3\n");
        secretary.signIn("secretary").open("/imports/new").attach("file", file).record();
        secretary.awaits("error-summary");
        assertThat(secretary.refusals()).containsExactly("file-of-no-template");
        secretary.findsNothingInTheWay();
        assertThat(approver.signIn("approver").status(secretary.path())).isEqualTo(404);
        assertThat(auditor.signIn("auditor").status(secretary.path())).isEqualTo(200);
        assertThat(auditor.status("/imports/new")).isEqualTo(403);
        auditor.open("/files").findsNothingInTheWay();
        auditor.open("/imports").findsNothingInTheWay();
    }
}
