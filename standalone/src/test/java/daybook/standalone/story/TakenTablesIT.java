package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
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

/**
 * Every table of every page that links lead to can be taken away in both formats: the same rows, with exactly the figures
 * that the page shows rounded.
 */
class TakenTablesIT {
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
        var reader = reader(found.account());
        var page = reader.get(found.path()).page();
        List<Element> together = new ArrayList<>();
        for (Element table : page.select("main table.govuk-table:not(.daybook-guide):has(tbody tr)")) {
            together.add(table);
            var links = offers(table);
            if (links.isEmpty()) {
                continue;
            }
            var csv = csv(links.getFirst(), reader);
            assertThat(csv.getFirst().get(0)).isNotBlank();
            int parts = links.getFirst().attr("data-take").equals("indicators.csv") ? 1 : 0;
            if (!found.path().equals("/entries")) {
                saysTheSame(csv.subList(HEADS, csv.size()), rows(together), parts, found.path());
            }
            sheetSaysTheSame(reader.file(links.getLast().attr("href")), csv);
            together.clear();
        }
        assertThat(together).as("tables without a file").isEmpty();
    }

    /** What is offered right below a table; nothing below tables that are taken away with the next. */
    private static List<Element> offers(Element table) {
        var offer = table.closest(".daybook-scroll") == null ? table : table.closest(".daybook-scroll");
        var below = offer.nextElementSibling();
        return below != null && below.hasClass("daybook-take") ? below.select("a[data-take]") : List.of();
    }

    private static List<Element> rows(List<Element> tables) {
        return tables.stream()
                .flatMap(table -> table.select("> tbody > tr").stream())
                .toList();
    }

    /**
     * @param parts columns in front that tell apart the tables that were taken together
     */
    private static void saysTheSame(List<CSVRecord> csv, List<Element> rows, int parts, String path) {
        assertThat(csv).as(path).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            Map<String, Long> shown = words(rows.get(at));
            Map<String, Long> taken = words(csv.get(at), parts);
            Map<String, Long> onlyShown = without(shown, taken);
            Map<String, Long> onlyTaken = without(taken, shown);
            onlyShown.forEach((word, times) -> assertThat(onlyTaken.keySet())
                    .as("%s, %s of %s", path, word, taken)
                    .anyMatch(exact -> isShownAs(exact, word)));
            onlyTaken.forEach((exact, times) ->
                    assertThat(onlyShown.keySet()).as("%s, %s", path, exact).anyMatch(word -> isShownAs(exact, word)));
        }
    }

    private static Map<String, Long> without(Map<String, Long> words, Map<String, Long> others) {
        Map<String, Long> left = new TreeMap<>(words);
        others.forEach((word, times) -> left.computeIfPresent(word, (_, own) -> own > times ? own - times : null));
        return left;
    }

    /** Whether a figure or a moment of a file is shown so on a page: rounded, in hundredths, or to the second. */
    private static boolean isShownAs(String exact, String shown) {
        if (exact.matches("[0-9-]{10}T.*")) {
            return exact.substring(11, 19).equals(shown)
                    || exact.substring(0, 10).equals(shown);
        }
        if (!exact.matches("-?[0-9]+([.][0-9]+)?") || !shown.matches("-?[0-9]+([.][0-9]+)?%?")) {
            return false;
        }
        var number = new BigDecimal(shown.replace("%", ""));
        var whole = shown.endsWith("%") ? new BigDecimal(exact).movePointRight(2) : new BigDecimal(exact);
        return whole.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    @Test
    void the_indicators_of_all_themes_are_one_table_with_exact_figures() throws IOException {
        var auditor = reader("auditor");
        var page = auditor.get("/indicator-sets/LEIC-LAA-2006").page();
        assertThat(page.select("main a[data-take]").eachAttr("data-take"))
                .containsExactly("indicators.csv", "indicators.xlsx");
        var csv = csv(page.selectFirst("main a[data-take='indicators.csv']"), auditor);
        var heads = csv.getFirst().toList();
        assertThat(heads).startsWith("Theme").doesNotHaveDuplicates();
        var themes = page.select("main section h2").eachText();
        assertThat(csv.stream().skip(HEADS).map(row -> row.get(0)).distinct()).containsExactlyElementsOf(themes);
        int stretch = heads.indexOf(page.select("main thead th").get(5).text());
        var excluded = csv.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.matches("LEIC-R01(,.*)?")))
                .findFirst()
                .orElseThrow();
        assertThat(excluded.get(stretch)).startsWith("0.5304347826086956521739130434782609");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(auditor.file("/indicator-sets/LEIC-LAA-2006?table=indicators&format=xlsx")))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .hasSize(2)
                    .allMatch(name -> name.length() <= 31)
                    .last()
                    .isEqualTo("About this file");
        }
    }

    @Test
    void no_file_holds_the_words_of_buttons() {
        var administrator = reader("administrator");
        var projections =
                new String(administrator.file("/projections?table=projections&format=csv"), StandardCharsets.UTF_8);
        assertThat(projections).contains("Scorecards").doesNotContain("Rebuild");
        var returns = new String(
                reader("performance").file("/indicators/LEIC-R01?table=returns&format=csv"), StandardCharsets.UTF_8);
        assertThat(returns.lines().skip(HEADS)).isNotEmpty().noneMatch(line -> line.contains("Correct"));
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
        assertThat(csv.lines().skip(HEADS)).hasSize(60).allMatch(line -> line.matches("[0-9]+,.*"));
    }

    @Test
    void there_are_many_such_pages() {
        assertThat(pages()).hasSizeGreaterThan(10);
    }

    private static List<CSVRecord> csv(Element link, Reader reader) throws IOException {
        String text = new String(reader.file(link.attr("href")), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static void sheetSaysTheSame(byte[] file, List<CSVRecord> csv) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSameSizeAs(csv);
            for (int at = HEADS; at < rows.size(); at++) {
                for (int column = 0; column < csv.get(at).size(); column++) {
                    String cell = csv.get(at).get(column);
                    boolean isNumber = cell.matches("-?[0-9]{1,15}(\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
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

    /** The words of a row however they stand: figures bare, days as the standard writes them; labels are heads in a file. */
    private static Map<String, Long> words(Element row) {
        Element left = row.clone();
        left.select("form, button, svg, .govuk-visually-hidden, .daybook-act, .daybook-label")
                .remove();
        return words(left.children().stream().map(Element::text).collect(Collectors.joining(" ")));
    }

    private static Map<String, Long> words(CSVRecord row, int parts) {
        return words(row.stream()
                .skip(parts)
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
