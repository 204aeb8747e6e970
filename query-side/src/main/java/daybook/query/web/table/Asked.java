package daybook.query.web.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How somebody asks to see the tables of a page.
 *
 * @param path of the page
 * @param parameters of its address, the receipt's left out: what was recorded is said once
 */
record Asked(String path, Map<String, String> parameters) {
    static final String SORT = "sort";
    static final String ROWS = "rows.";
    /** The table that is wanted as a file, and in which format. */
    static final String TABLE = "table";

    static final String FORMAT = "format";
    static final String ONLY = "only.";

    private static final Pattern ORDER = Pattern.compile("([\\w.-]{1,160})\\.([0-9]{1,2})(\\.down)?");
    private static final int LONGEST = 200;

    static Asked by(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("after") && values.length > 0 && values[0].length() <= LONGEST) {
                parameters.put(name, values[0]);
            }
        });
        return new Asked(request.getRequestURI(), parameters);
    }

    /**
     * By which column a table is to be sorted.
     *
     * @param column from 0; -1 for as it came
     */
    record Order(int column, boolean down) {}

    Order order(String table) {
        var order = ORDER.matcher(parameters.getOrDefault(SORT, ""));
        return order.matches() && order.group(1).equals(table)
                ? new Order(Integer.parseInt(order.group(2)), order.group(3) != null)
                : new Order(-1, false);
    }

    /** Whether a table of the page is wanted as a file, and not the page. */
    boolean isForFile() {
        return parameters.containsKey(TABLE) && parameters.containsKey(FORMAT);
    }

    /** The words that the rows of a table are to have; empty for all of them. */
    String rows(String table) {
        return Objects.requireNonNullElse(parameters.get(ROWS + table), "").strip();
    }

    /** All that the rows of a table are to have, whether typed or chosen, in one line. */
    String cutDown(String table) {
        return parameters.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(ROWS + table) || entry.getKey().startsWith(ONLY + table + "."))
                .map(entry -> entry.getValue().strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The value that the rows of a table are to have in a column; empty for any. */
    String only(String table, int column) {
        return Objects.requireNonNullElse(parameters.get(ONLY + table + "." + column), "")
                .strip();
    }

    /** The address of the page with the table sorted by a column: the other way round if it is so already. */
    String sortedBy(String table, int column) {
        var now = order(table);
        boolean down = now.column() == column && !now.down();
        return address(Map.of(SORT, table + "." + column + (down ? ".down" : ""))) + "#" + table;
    }

    /** The address of a table of the page as a file, as it is sorted and filtered. */
    String taken(String table, Format format) {
        return address(Map.of(TABLE, table, FORMAT, format.ending()));
    }

    private String address(Map<String, String> changed) {
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        new TreeMap<>(changed).descendingMap().forEach(values::put);
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(encoded(name), "{" + encoded(name) + "}"));
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((name, value) -> named.put(encoded(name), value));
        return address.encode().buildAndExpand(named).toUriString();
    }

    /** Names that somebody made up are no templates. */
    private static String encoded(String name) {
        return name.replaceAll("[^\\w.-]", "_");
    }
}
