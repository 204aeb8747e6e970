package daybook.files;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first line of a table: which template it follows, and in which order its columns stand.
 *
 * @param at the place of each column that is there
 */
public record Header(Template template, Map<String, Integer> at) {

    /**
     * Reads the header of a table. A sheet that is called like a template follows it; otherwise the columns tell.
     *
     * @throws UnreadableFile if it is no template's, or if a column is unknown, missing or there twice
     */
    public static Header of(String table, Line line) {
        List<String> names = line.cells().stream().map(Header::normalised).toList();
        Template template =
                Templates.named(normalised(table).replace('_', '-')).orElseGet(() -> told(table, line, names));
        Set<String> known = names(template.columns());
        Map<String, Integer> at = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                throw fault(Fault.COLUMN_UNKNOWN, table, line, line.cell(place), template);
            }
            if (at.put(name, place) != null) {
                throw fault(Fault.COLUMN_TWICE, table, line, name, template);
            }
        }
        for (Column column : template.own()) {
            if (column.required() && !at.containsKey(column.name())) {
                throw fault(Fault.COLUMN_MISSING, table, line, column.name(), template);
            }
        }
        return new Header(template, at);
    }

    /** The cells of a line by their columns; empty where there is none. */
    public Map<String, String> cells(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        at.forEach((column, place) -> cells.put(column, line.cell(place)));
        return cells;
    }

    /** The template whose own columns are there, all that it needs and no others. */
    private static Template told(String table, Line line, List<String> names) {
        Set<String> given = new HashSet<>(names);
        given.remove("");
        given.removeAll(names(Template.COMMON));
        List<Template> fitting = Templates.ALL.stream()
                .filter(template -> names(template.own()).containsAll(given))
                .filter(template ->
                        template.own().stream().allMatch(column -> !column.required() || given.contains(column.name())))
                .toList();
        if (fitting.size() != 1) {
            throw new UnreadableFile(
                    Fault.COLUMNS_OF_NO_TEMPLATE, table, line.row(), null, String.join(", ", line.cells()));
        }
        return fitting.getFirst();
    }

    private static Set<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toSet());
    }

    private static UnreadableFile fault(Fault fault, String table, Line line, String column, Template template) {
        return new UnreadableFile(fault, table, line.row(), column, template.name());
    }

    /** Capitals and blanks do not tell columns apart. */
    private static String normalised(String name) {
        return String.join(
                "_", Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("[\\s_]+", -1)));
    }
}
