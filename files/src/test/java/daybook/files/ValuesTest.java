package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Tables that are taken out to be read and calculated with. */
class ValuesTest {

    private static final List<TableWriter.Head> HEADS = List.of(
            new TableWriter.Head("what", Kind.TEXT),
            new TableWriter.Head("amount", Kind.TEXT),
            new TableWriter.Head("share", Kind.TEXT),
            new TableWriter.Head("due", Kind.TEXT),
            new TableWriter.Head("at", Kind.TEXT));
    private static final List<Value> ROW = List.of(
            new Value.Text("=1+1"),
            new Value.Quantity(new BigDecimal("-40000.50"), Value.Unit.POUNDS),
            new Value.Quantity(new BigDecimal("53.0"), Value.Unit.PERCENT),
            new Value.Day(LocalDate.of(2009, 3, 31)),
            new Value.Moment(LocalDateTime.of(2026, 11, 22, 2, 37, 31)));

    private static void write(TableWriter writer) throws IOException {
        for (int table = 0; table < (writer instanceof XlsxWriter ? 2 : 1); table++) {
            writer.titled("A name that is far too long for a sheet: money", "=Money. As at entry 108.", HEADS);
            writer.values(ROW);
        }
        writer.close();
    }

    @Test
    void csv_has_the_heading_above_bare_figures_and_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        write(new CsvWriter(out));
        assertThat(out.toString(StandardCharsets.UTF_8).substring(1).lines())
                .containsExactly(
                        "'=Money. As at entry 108.",
                        "what,amount,share,due,at",
                        "'=1+1,-40000.50,53.0%,2009-03-31,2026-11-22 02:37:31");
    }

    @Test
    void a_workbook_has_numbers_and_days_and_sheets_with_names_of_their_own() throws IOException {
        var out = new ByteArrayOutputStream();
        write(new XlsxWriter(out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("A name that is far too long for", "A name that is far too long f 2");
            Row row = workbook.getFirstSheet().read().get(2);
            assertThat(row.getCell(0).asString()).isEqualTo("'=1+1");
            assertThat(row.stream().skip(1).map(cell -> cell.getType())).containsOnly(CellType.NUMBER);
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-40000.50"));
            assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("0.530"));
            assertThat(row.getCellAsDate(4)).contains(LocalDateTime.of(2026, 11, 22, 2, 37, 31));
        }
    }
}
