package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of every page that links lead to can be taken away in both formats, as the page shows it. */
class TakenTablesIT {
    private static final int HEADING = 1;
    private static final int HEADS = 1;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2} (?:" + String.join("|", months()) + ") [0-9]{4}");

    private static final Map<String, Reader> READERS = new HashMap<>();

    private static List<String> months() {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
                .toList();
    }

    private static Reader reader(String account) {
        return READERS.computeIfAbsent(account, Reader::signedIn);
    }

    static List<Crawl.Found> pages() {
        return Crawl.pages().stream()
                .filter(page -> !reader(page.account())
                        .get(page.path())
                        .page()
                        .select("main table.govuk-table:not(.daybook-guide) tbody tr")
                        .isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void offers_each_of_its_tables_in_both_formats_with_the_same_rows(Crawl.Found found) throws IOException {
        var page = reader(found.account()).get(found.path()).page();
        for (Element table : page.select("main table.govuk-table:not(.daybook-guide):has(tbody tr)")) {
            var csv = csv(table, page, reader(found.account()));
            var rows = table.select("> tbody > tr");
            assertThat(csv.getFirst().get(0)).isNotBlank();
            if (!found.path().equals("/entries")) {
                assertThat(csv.stream().skip(HEADING + HEADS).map(TakenTablesIT::words))
                        .as("%s %s", found.path(), table.id())
                        .containsExactlyElementsOf(
                                rows.stream().map(TakenTablesIT::words).toList());
            }
            sheetSaysTheSame(reader(found.account()).file(link(page, table.id(), "xlsx")), csv);
        }
    }

    @Test
    void what_is_no_table_of_the_page_is_not_found() {
        var auditor = reader("auditor");
        assertThat(auditor.get("/programmes/LEIC-LAA?table=nothing&format=csv").status())
                .isEqualTo(404);
        assertThat(auditor.get("/programmes/LEIC-LAA?table=investments&format=pdf")
                        .status())
                .isEqualTo(404);
        assertThat(auditor.get("/entries?table=entries&format=pdf").status()).isEqualTo(404);
    }

    @Test
    void the_day_book_comes_as_a_whole_up_to_the_position_asked_for() {
        String csv = new String(
                reader("auditor").file("/entries?table=entries&format=csv&entry=60"), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(HEADING + HEADS)).hasSize(60).allMatch(line -> line.matches("[0-9]+,.*"));
    }

    @Test
    void there_are_many_such_pages() {
        assertThat(pages()).hasSizeGreaterThan(10);
    }

    private static String link(Element page, String table, String format) {
        var link = page.selectFirst("main a[data-take='" + table + "." + format + "']");
        assertThat(link).as("%s as %s", table, format).isNotNull();
        return link.attr("href");
    }

    private static List<CSVRecord> csv(Element table, Element page, Reader reader) throws IOException {
        String text = new String(reader.file(link(page, table.id(), "csv")), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static void sheetSaysTheSame(byte[] file, List<CSVRecord> csv) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSameSizeAs(csv);
            for (int at = HEADING + HEADS; at < rows.size(); at++) {
                for (int column = 0; column < csv.get(at).size(); column++) {
                    String cell = csv.get(at).get(column);
                    boolean isNumber = cell.matches("-?[0-9]{1,15}(\\.[0-9]+)?%?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
                    var shown =
                            column < rows.get(at).getCellCount() ? rows.get(at).getCell(column) : null;
                    if (cell.isEmpty()) {
                        assertThat(shown == null || shown.getType() == CellType.EMPTY)
                                .isTrue();
                    } else if (isNumber) {
                        assertThat(shown.getType()).as(cell).isEqualTo(CellType.NUMBER);
                    } else {
                        assertThat(shown.asString()).isEqualTo(cell);
                    }
                }
            }
        }
    }

    /** The words of a row however they stand: figures bare, days as the standard writes them. */
    private static Map<String, Long> words(Element row) {
        Element left = row.clone();
        left.select("form, button, svg, .govuk-visually-hidden, .daybook-act").remove();
        return words(left.children().stream().map(Element::text).collect(Collectors.joining(" ")));
    }

    private static Map<String, Long> words(CSVRecord row) {
        return words(row.stream()
                .map(cell -> cell.matches("'[=+@-].*") ? cell.substring(1) : cell)
                .collect(Collectors.joining(" ")));
    }

    private static Map<String, Long> words(String text) {
        String plain = DAY.matcher(text.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""))
                .replaceAll(day -> LocalDate.parse(day.group(), DATE).toString());
        return Arrays.stream(plain.split("[\\s;,£]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }
}
