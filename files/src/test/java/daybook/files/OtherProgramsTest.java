package daybook.files;

import static daybook.files.TablesTest.fault;
import static daybook.files.TablesTest.file;
import static daybook.files.TablesTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What other programs wrote, and files that say themselves how much is to be set aside for them. */
class OtherProgramsTest {

    private static Path sheet(String name) {
        try {
            return Path.of(Objects.requireNonNull(OtherProgramsTest.class.getResource("/sheets/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_cell_as_excel_stores_it_says_what_was_typed() throws IOException {
        assertThat(read(sheet("as-excel-stores.xlsx")).get(1))
                .containsExactly(
                        "84.46",
                        "84.50%",
                        "1200.50",
                        "-1200.50",
                        "1000.5",
                        "39429",
                        "2007-12-13",
                        "2007-12-13",
                        "84.460",
                        "Rich text",
                        "Inline",
                        "#N/A");
        assertThat(read(sheet("as-excel-stores.xlsx")).get(2))
                .startsWith("168.92", "84.5%", "ab", "100000000000000000000", "0.00001");
    }

    @Test
    void a_hidden_row_is_read_and_told_of_and_a_hidden_sheet_is_not_read() throws IOException {
        try (var tables = TableFile.open(sheet("as-excel-stores.xlsx"))) {
            assertThat(tables.tables()).containsExactly("Cells");
            List<Boolean> hidden = new ArrayList<>();
            tables.lines(0, line -> hidden.add(line.hidden()));
            assertThat(hidden).containsExactly(false, false, true);
        }
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws IOException {
        assertThat(read(sheet("from-1904.xlsx"))).containsExactly(List.of("2007-12-13"));
    }

    @Test
    void a_bare_number_of_five_digits_in_a_column_of_dates_is_a_day_and_a_year_is_not() {
        var header = Header.of("", new Line(1, List.of("indicator", "to", "value", "status")));
        assertThat(header.cells(new Line(2, List.of("R01", "39429", "5", "FINAL"), Serials.FROM_1900, false)))
                .containsEntry("to", "2007-12-13")
                .containsEntry("value", "5");
        assertThat(header.cells(new Line(2, List.of("R01", "2007", "5", "FINAL"), Serials.FROM_1900, false)))
                .containsEntry("to", "2007");
        assertThat(header.cells(new Line(2, List.of("R01", "39429", "5", "FINAL"))))
                .containsEntry("to", "39429");
    }

    @Test
    void what_programs_in_python_wrote_reads() throws IOException {
        assertThat(read(sheet("openpyxl.xlsx")))
                .contains(
                        List.of("R01", "2008-03-31", "84.50%", "FINAL"), List.of("R02", "2008-03-31", "69.3", "FINAL"));
        assertThat(CellError.isIn(read(sheet("openpyxl.xlsx")).get(3).get(3))).isTrue();
        assertThat(read(sheet("xlsxwriter.xlsx")))
                .contains(
                        List.of("R01", "2008-03-31", "84.5%", "Final"), List.of("R02", "2008-03-31", "84.46", "final"));
    }

    @Test
    void what_libreoffice_wrote_reads() throws IOException {
        assertThat(read(sheet("libreoffice.xlsx")))
                .contains(
                        List.of("R01", "2008-03-31", "84.50%", "FINAL"),
                        List.of("R02", "2008-03-31", "84.46", "FINAL"),
                        List.of("R03", "2008-03-31", "1200.50", "FINAL"));
    }

    @Test
    void text_reads_in_the_encoding_that_it_shows_and_one_that_contradicts_itself_is_refused_at_its_row()
            throws IOException {
        List<List<String>> lines = List.of(List.of("title"), List.of("£5"));
        for (String name : List.of("windows-1252", "UTF-16", "UTF-8", "x-UTF-16LE-BOM")) {
            assertThat(read(file("title\n£5\n", Charset.forName(name))))
                    .as(name)
                    .isEqualTo(lines);
        }
        byte[] both = "title\n\"£\n1\"\nx\n?\n".getBytes(StandardCharsets.UTF_8);
        both[both.length - 2] = (byte) 0xA3;
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                UnreadableFile.class, () -> read(file(stream -> stream.write(both))));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_UTF8);
        assertThat(refused.row()).isEqualTo(4);
    }

    @Test
    void a_first_line_for_the_spreadsheet_alone_is_no_row() throws IOException {
        assertThat(read(file("\uFEFFsep=;\r\na;b\r\n1,5;2\r\n")))
                .containsExactly(List.of("a", "b"), List.of("1,5", "2"));
    }

    @Test
    void the_end_of_a_calculation_is_told_as_the_spreadsheet_shows_it() throws IOException {
        assertThat(read(with(
                        "<row r=\"1\"><c r=\"A1\"><v>4.0399999999999991</v></c><c r=\"B1\"><v>84.459999999999994</v></c></row>"
                                .getBytes(StandardCharsets.UTF_8),
                        1)))
                .containsExactly(List.of("4.04", "84.46"));
    }

    @Test
    void no_value_of_a_workbook_decides_how_much_is_set_aside() throws IOException {
        for (String cell : List.of(
                "<row r=\"1\"><c r=\"ZZZZZZ900\"><v>1</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row spans=\"1:2000000000\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c x=\">\" r=\"&#90;ZZZZZ9\"><v>1</v></c></row>")) {
            assertThat(fault(with(cell.getBytes(StandardCharsets.UTF_8), 1)))
                    .as(cell)
                    .isEqualTo(Fault.BROKEN);
        }
        byte[] long1 = new byte[1 << 20];
        java.util.Arrays.fill(long1, (byte) 'x');
        assertThat(fault(with(long1, 300))).isEqualTo(Fault.UNPACKS_TOO_LARGE);
        assertThat(read(with(
                        "<row r=\"1\"><c r=\"A1\"><v>1E+999999999</v></c></row>".getBytes(StandardCharsets.UTF_8), 1)))
                .containsExactly(List.of("1E+999999999"));
    }

    @Test
    void a_template_offers_its_words_in_a_list() throws IOException {
        Path file = file(stream -> {
            try (var writer = new XlsxWriter(stream)) {
                writer.table(
                        "returns", List.of(new TableWriter.Head("status", Kind.CHOICE, List.of("FINAL", "DRAFT"))));
            }
        });
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("type=\"list\"", "A2:A5001", "FINAL,DRAFT");
        }
        assertThat(read(file)).containsExactly(List.of("status"));
    }

    /** The workbook that holds this, so many times, in its rows. */
    private static Path with(byte[] rows, int times) throws IOException {
        return file(stream -> {
            try (var zip = new ZipOutputStream(stream);
                    var from = new ZipInputStream(Files.newInputStream(sheet("from-1904.xlsx")))) {
                for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    if (part.getName().startsWith("xl/worksheets")) {
                        zip.write(
                                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                        .getBytes(StandardCharsets.UTF_8));
                        for (int time = 0; time < times; time++) {
                            zip.write(rows);
                        }
                        zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                    } else {
                        from.transferTo(zip);
                    }
                }
            }
        });
    }
}
