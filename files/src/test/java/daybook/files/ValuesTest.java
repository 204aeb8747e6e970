package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are taken out to be read and calculated with. */
class ValuesTest {

    private static final List<TableWriter.Head> HEADS = List.of(
            new TableWriter.Head("=what", Kind.TEXT),
            new TableWriter.Head("amount", Kind.TEXT),
            new TableWriter.Head("share", Kind.TEXT),
            new TableWriter.Head("due", Kind.TEXT),
            new TableWriter.Head("at", Kind.TEXT),
            new TableWriter.Head("measure", Kind.TEXT),
            new TableWriter.Head("entry", Kind.TEXT));
    private static final List<Value> ROW = List.of(
            new Value.Text("=1+1"),
            new Value.Money(new Pence(-4_000_050)),
            new Value.Fraction(Ratio.of(61, 115), true, 1),
            new Value.Day(LocalDate.of(2009, 3, 31)),
            new Value.Moment(OffsetDateTime.parse("2026-07-22T02:37:31.482913+01:00")),
            new Value.Quantity(new BigDecimal("43.50"), 0),
            new Value.Count(108));

    private static void write(TableWriter writer) throws IOException {
        writer.about("=Money. As at entry 108.");
        for (int table = 0; table < (writer instanceof XlsxWriter ? 2 : 1); table++) {
            writer.table("A name that is far too long for a sheet: money", HEADS);
            writer.values(ROW);
        }
        writer.notes("About", List.of(List.of("Page", "=Money")));
        writer.close();
    }

    @Test
    void csv_begins_with_its_heads_and_has_exact_figures_and_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        write(new CsvWriter(out));
        assertThat(out.toString(StandardCharsets.UTF_8).substring(1).lines())
                .containsExactly(
                        "'=what,amount,share,due,at,measure,entry",
                        "'=1+1,-40000.50,0.5304347826086956521739130434782609,2009-03-31,"
                                + "2026-07-22T02:37:31.482913+01:00,43.50,108");
    }

    @Test
    void a_workbook_has_exact_numbers_and_days_and_sheets_with_names_of_their_own() throws IOException {
        var out = new ByteArrayOutputStream();
        write(new XlsxWriter(out));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("A name that is far too long for", "A name that is far too long 2", "About");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCell(0).asString()).isEqualTo("'=what");
            Row row = rows.get(1);
            assertThat(row.getCell(0).asString()).isEqualTo("'=1+1");
            assertThat(row.stream().skip(1).map(cell -> cell.getType())).containsOnly(CellType.NUMBER);
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-40000.50"));
            assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("0.5304347826086956521739130434782609"));
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCellAsDate(4).map(at -> at.truncatedTo(ChronoUnit.SECONDS)))
                    .contains(LocalDateTime.of(2026, 7, 22, 2, 37, 31));
            assertThat(row.getCellAsNumber(5)).contains(new BigDecimal("43.50"));
            assertThat(row.getCell(5).getDataFormatString()).isIn("0", null);
            assertThat(row.getCellAsNumber(6)).contains(new BigDecimal("108"));
            Row about = workbook.getSheets()
                    .skip(2)
                    .findFirst()
                    .orElseThrow()
                    .read()
                    .getFirst();
            assertThat(about.getCell(1).asString()).isEqualTo("'=Money");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 0.125",
        "253, 2, 126.5",
        "-1, 5, -0.2",
        "5887, 1, 5887",
        "1, 1048576, 0.00000095367431640625",
        "1, 3, 0.3333333333333333333333333333333333",
        "-2, 3, -0.6666666666666666666666666666666667",
    })
    void a_fraction_has_all_of_its_digits_where_they_come_to_an_end_and_34_where_they_do_not(
            long numerator, long denominator, String decimal) {
        assertThat(new Value.Fraction(Ratio.of(numerator, denominator), false, 1).plain())
                .isEqualTo(decimal);
    }

    @Test
    void a_number_with_more_digits_than_a_spreadsheet_keeps_is_text_there() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out)) {
            writer.table("Long", HEADS.subList(0, 1));
            writer.values(List.of(new Value.Quantity(new BigDecimal("1234567890.1234567"), 0)));
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCell(0).asString())
                    .isEqualTo("1234567890.1234567");
        }
    }
}
