package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<TableWriter.Head> HEADS = List.of(
            new TableWriter.Head("title", Kind.TEXT),
            new TableWriter.Head("value", Kind.MEASURE),
            new TableWriter.Head("due", Kind.DATE));

    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    static Path file(Writing writing) throws IOException {
        Path file = Files.createTempFile("daybook", ".table");
        file.toFile().deleteOnExit();
        try (var stream = Files.newOutputStream(file)) {
            writing.to(stream);
        }
        return file;
    }

    static Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    static Path file(String text, Charset charset) throws IOException {
        return file(stream -> stream.write(text.getBytes(charset)));
    }

    static List<List<String>> read(Path file) throws IOException {
        try (var tables = TableFile.open(file)) {
            List<List<String>> lines = new ArrayList<>();
            tables.lines(0, line -> lines.add(line.cells()));
            return lines;
        }
    }

    static Fault fault(Path file) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableFile.class, () -> read(file));
        assertThat(thrown).as("a fault is found").isNotNull();
        return thrown.fault();
    }

    static Path written(boolean workbook, List<List<String>> lines) throws IOException {
        return file(stream -> {
            try (TableWriter writer = workbook ? new XlsxWriter(stream) : new CsvWriter(stream)) {
                writer.table("returns", HEADS);
                for (List<String> line : lines) {
                    writer.line(line);
                }
                writer.notes("Basis", List.of(List.of("As at", "entry 1")));
            }
        });
    }

    @Nested
    class What_is_written {

        @Test
        void is_no_formula_to_a_spreadsheet() throws IOException {
            Path file = written(false, List.of(List.of("=HYPERLINK(\"x\")", "-5", "")));
            assertThat(Files.readString(file))
                    .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                    .contains(",-5,");
            assertThat(read(file).get(1)).startsWith("=HYPERLINK(\"x\")", "-5");
        }
    }

    @Nested
    class A_csv_file {

        @Test
        void may_have_a_mark_semicolons_quoted_line_ends_and_any_line_ends() throws IOException {
            assertThat(read(file("\uFEFFa;b\r\n\"x;\n\"\"y\"\"\";2\r\n;\n\n3;4")))
                    .containsExactly(List.of("a", "b"), List.of("x;\n\"y\"", "2"), List.of("3", "4"));
            assertThat(read(file("a\tb\n1,5\t2\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        }

        @Test
        void counts_its_rows_as_a_spreadsheet_does() throws IOException {
            List<Long> rows = new ArrayList<>();
            try (var tables = TableFile.open(file("a,b\n\n\"x\ny\",2\n\n3,4\n"))) {
                tables.lines(0, line -> rows.add(line.row()));
            }
            assertThat(rows).containsExactly(1L, 3L, 5L);
        }

        @Test
        void that_is_broken_empty_or_no_table_is_refused() throws IOException {
            assertThat(fault(file("a,b\n\"never ends"))).isEqualTo(Fault.BROKEN);
            assertThat(fault(file(""))).isEqualTo(Fault.EMPTY);
            assertThat(fault(file("%PDF\0\1\n"))).isEqualTo(Fault.NOT_A_TABLE);
            assertThat(fault(file("a,".repeat(100)))).isEqualTo(Fault.TOO_MANY_COLUMNS);
        }
    }

    @Nested
    class A_workbook {

        @Test
        void is_read_as_a_person_sees_it() throws IOException {
            Path file = file(stream -> {
                try (var workbook = new Workbook(stream, "Test", "1.0")) {
                    var hidden = workbook.newWorksheet("Hidden");
                    hidden.value(0, 0, "nothing");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                    var sheet = workbook.newWorksheet("Shown");
                    sheet.value(0, 0, 69.1 + 0.2);
                    sheet.value(0, 1, 5);
                    sheet.style(0, 1).format("0.00").set();
                    sheet.value(0, 2, java.time.LocalDate.of(2007, 12, 13));
                    sheet.style(0, 2).format("dd/mm/yyyy").set();
                    sheet.value(0, 3, "0042");
                    sheet.value(2, 0, true);
                }
            });
            assertThat(read(file)).containsExactly(List.of("69.3", "5.00", "2007-12-13", "0042"), List.of("TRUE"));
            try (var tables = TableFile.open(file)) {
                assertThat(tables.tables()).containsExactly("Shown");
            }
        }

        @Test
        void that_unpacks_to_too_much_is_refused_without_being_read() throws IOException {
            Path bomb = file(stream -> {
                try (var zip = new ZipOutputStream(stream)) {
                    zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                    byte[] zeros = new byte[1 << 20];
                    for (int mebibyte = 0; mebibyte < 49; mebibyte++) {
                        zip.write(zeros);
                    }
                }
            });
            assertThat(Files.size(bomb)).isLessThan(100_000);
            assertThat(fault(bomb)).isEqualTo(Fault.UNPACKS_TOO_LARGE);
        }

        @Test
        void of_an_older_kind_or_of_another_is_refused() throws IOException {
            assertThat(fault(file(
                            stream -> stream.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))))
                    .isEqualTo(Fault.OLD_WORKBOOK);
            Path other = file(stream -> {
                try (var zip = new ZipOutputStream(stream)) {
                    zip.putNextEntry(new ZipEntry("word/document.xml"));
                }
            });
            assertThat(fault(other)).isEqualTo(Fault.NOT_A_TABLE);
            assertThat(fault(file("PK\u0003\u0004broken"))).isEqualTo(Fault.BROKEN);
        }
    }

    @Nested
    class A_header {

        private static Header of(String table, String... columns) {
            return Header.of(table, new Line(1, List.of(columns)));
        }

        @Test
        void tells_its_template_by_its_columns_in_any_order_and_spelling() {
            var header = of("", "Programme", "CLAUSE ", "proposal", "", "Source paper");
            assertThat(header.template().name()).isEqualTo("decisions");
            assertThat(header.cells(new Line(2, List.of("P", "C", "R"))))
                    .containsEntry("clause", "C")
                    .containsEntry("source_paper", "");
        }

        @Test
        void of_each_template_is_told_by_its_columns_alone() {
            for (Template template : Templates.ALL) {
                String[] all = template.columns().stream().map(Column::name).toArray(String[]::new);
                if (!template.name().equals("target-revisions")
                        && !template.name().equals("targets")) {
                    assertThat(of("", all).template()).isEqualTo(template);
                }
                assertThat(of(template.name(), all).template()).isEqualTo(template);
            }
        }

        @Test
        void passes_over_further_columns_and_takes_names_that_are_often_used() {
            var header = of("", "Indicator ref", "Period end", "Colour", "Actual", "Status", "why_refused");
            assertThat(header.template().name()).isEqualTo("returns");
            assertThat(header.at())
                    .containsOnlyKeys("indicator", "to", "value", "status")
                    .containsEntry("value", 3);
            assertThat(header.passedOver()).containsExactly("Colour");
            assertThatThrownBy(() -> of("", "indicator", "effective", "score"))
                    .as("too little to tell a withdrawal by")
                    .hasMessageContaining("COLUMNS_OF_NO_TEMPLATE");
        }

        @Test
        void means_what_its_sender_said_the_last_time() {
            Naming naming = (template, heading) -> !template.name().equals("returns")
                    ? null
                    : switch (heading) {
                        case "ref" -> "indicator";
                        case "when" -> "to";
                        case "how_many" -> "value";
                        case "sure?" -> "status";
                        case "note" -> "";
                        default -> null;
                    };
            var header = Header.of("", new Line(1, List.of("Ref", "When", "How many", "Sure?", "Note")), naming);
            assertThat(header.template().name()).isEqualTo("returns");
            assertThat(header.at()).containsOnlyKeys("indicator", "to", "value", "status");
        }

        @Test
        void with_a_column_missing_or_twice_is_refused() {
            assertThatThrownBy(() -> of("returns", "indicator", "to", "value")).hasMessageContaining("COLUMN_MISSING");
            assertThatThrownBy(() -> of("returns", "indicator", "to", "value", "status", "To"))
                    .hasMessageContaining("COLUMN_TWICE");
            assertThatThrownBy(() -> of("", "a", "b")).hasMessageContaining("COLUMNS_OF_NO_TEMPLATE");
        }
    }
}
