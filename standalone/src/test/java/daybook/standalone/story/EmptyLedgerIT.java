package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.files.TableFile;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.files.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken out of one day book is brought into another, which is still empty, and taken out of that again. */
class EmptyLedgerIT {

    private static final int TO_ENTRY = 108;

    @TempDir
    private static Path folder;

    /** A day book begins with the office of the administrator and who holds it: their rows are left out. */
    private static boolean isTheBeginnings(List<String> cells) {
        return cells.getFirst().equals("ADMINISTRATOR");
    }

    private static String csv(Reader auditor, Template template) {
        return new String(
                auditor.file("/files/tables/" + template.name() + "?format=csv&entry=" + TO_ENTRY),
                StandardCharsets.UTF_8);
    }

    /** The rows without the office that whoever brought them in acted in. */
    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (var parser = CSVParser.parse(
                new StringReader(csv.substring(1)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords().stream()
                    .filter(row -> !isTheBeginnings(row.toList()))
                    .map(CSVRecord::toMap)
                    .peek(row -> row.remove(Template.OFFICE))
                    .toList();
        }
    }

    private static String without(String csv) {
        return csv.lines().filter(line -> !line.startsWith("ADMINISTRATOR,")).collect(Collectors.joining("\r\n"));
    }

    private static void holdsTheSame(OwnLedger own, Reader auditor) throws IOException, InterruptedException {
        int rows = 0;
        for (Template template : Templates.ALL) {
            String again =
                    new String(own.file("/files/tables/" + template.name() + "?format=csv"), StandardCharsets.UTF_8);
            assertThat(rows(again)).as(template.name()).isEqualTo(rows(csv(auditor, template)));
            rows += rows(again).size();
        }
        assertThat(rows).isGreaterThan(90);
    }

    private static String count(Document page, String id) {
        return page.select("#" + id).text();
    }

    @Test
    void table_by_table_in_the_order_of_the_templates() throws IOException, InterruptedException {
        var auditor = Reader.signedIn("auditor");
        try (var own = OwnLedger.begun(Files.createDirectory(folder.resolve("tables")))) {
            for (Template template : Templates.ALL) {
                String csv = csv(auditor, template);
                if (!rows(csv).isEmpty()) {
                    var looked = own.sent(template.name() + ".csv", without(csv).getBytes(StandardCharsets.UTF_8));
                    assertThat(count(looked, "acts-refused"))
                            .as(
                                    "%s: %s",
                                    template.name(), looked.select("#rows").text())
                            .isEqualTo("0");
                    // What a resolution decided has been recorded with it: of such a table every row is known.
                    if (looked.selectFirst("form:has(#confirm)") != null) {
                        own.confirm(looked);
                    }
                }
            }
            holdsTheSame(own, auditor);
        }
    }

    @Test
    void everything_at_once_as_one_workbook() throws IOException, InterruptedException {
        var auditor = Reader.signedIn("auditor");
        byte[] everything = auditor.file("/files/tables?format=xlsx&entry=" + TO_ENTRY);
        try (var own = OwnLedger.begun(Files.createDirectory(folder.resolve("workbook")))) {
            var refused = own.sent("everything.xlsx", everything);
            assertThat(count(refused, "acts-refused")).isEqualTo("2");
            assertThat(refused.select("#rows [data-rule]").eachAttr("data-rule"))
                    .contains("already-in-the-day-book");
            var looked = own.sent("everything.xlsx", withoutTheBeginnings(everything));
            assertThat(count(looked, "acts-refused"))
                    .as(looked.select("#rows").text())
                    .isEqualTo("0");
            own.confirm(looked);
            holdsTheSame(own, auditor);
        }
    }

    private static byte[] withoutTheBeginnings(byte[] workbook) throws IOException {
        Path copy = Files.write(folder.resolve("everything.xlsx"), workbook);
        var out = new ByteArrayOutputStream();
        try (TableFile tables = TableFile.open(copy);
                TableWriter writer = new XlsxWriter(out)) {
            for (int table = 0; table < tables.tables().size(); table++) {
                var template = Templates.named(tables.tables().get(table)).orElseThrow();
                List<List<String>> lines = new ArrayList<>();
                tables.lines(table, line -> lines.add(padded(line.cells(), template)));
                writer.table(
                        template.name(),
                        template.columns().stream()
                                .map(column -> new TableWriter.Head(column.name(), column.kind()))
                                .toList());
                for (List<String> line : lines.subList(1, lines.size())) {
                    if (!isTheBeginnings(line)) {
                        writer.line(line);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static List<String> padded(List<String> cells, Template template) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < template.columns().size()) {
            all.add("");
        }
        return all;
    }
}
