package daybook.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of a table that names its columns: which template it follows, and in which order its columns stand.
 *
 * @param at the place of each column that is there
 * @param passedOver the headings that stand for no column
 */
public record Header(Template template, Map<String, Integer> at, List<String> passedOver) {

    /** What was refused before is said in this column, which is passed over when the file is sent again. */
    public static final String WHY_REFUSED = "why_refused";

    /** With fewer of a template's own columns there, others beside them may as well mean another table. */
    private static final int ENOUGH = 3;

    /** With the names of the templates alone. */
    public static Header of(String table, Line line) {
        return of(table, line, Naming.NONE);
    }

    /**
     * Reads the header of a table. A sheet that is called like a template follows it; otherwise the columns tell.
     *
     * @throws UnreadableFile if it is no template's, or if a column is missing or there twice
     */
    public static Header of(String table, Line line, Naming naming) {
        List<String> headings = line.cells().stream().map(Header::heading).toList();
        Template template = Templates.named(heading(table).replace('_', '-'))
                .or(() -> told(headings, naming))
                .orElseThrow(() -> new UnreadableFile(
                        Fault.COLUMNS_OF_NO_TEMPLATE, table, line.row(), null, String.join(", ", line.cells())));
        List<String> stand = stand(template, headings, naming);
        Map<String, Integer> at = new LinkedHashMap<>();
        List<String> passedOver = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            String column = stand.get(place);
            if (!column.isEmpty() && at.put(column, place) != null) {
                throw fault(Fault.COLUMN_TWICE, table, line, column, template);
            }
            if (column.isEmpty() && isSaid(headings.get(place))) {
                passedOver.add(line.cell(place));
            }
        }
        for (Column column : template.own()) {
            if (column.required() && !at.containsKey(column.name())) {
                throw fault(Fault.COLUMN_MISSING, table, line, column.name(), template);
            }
        }
        return new Header(template, at, passedOver);
    }

    /** The cells of a line by their columns; empty where there is none. */
    public Map<String, String> cells(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : template.columns()) {
            Integer place = at.get(column.name());
            if (place != null) {
                String cell = line.cell(place);
                cells.put(
                        column.name(),
                        column.kind() == Kind.DATE ? line.serials().dated(cell) : cell);
            }
        }
        return cells;
    }

    /** The columns that the headings stand for, each empty where it stands for none. */
    public static List<String> stand(Template template, List<String> headings, Naming naming) {
        List<String> stand = new ArrayList<>();
        for (String heading : headings) {
            @Nullable String said = isSaid(heading) ? naming.column(template, heading) : "";
            stand.add(said == null ? ownName(template, heading) : said);
        }
        for (int place = 0; place < stand.size(); place++) {
            String heading = headings.get(place);
            if (stand.get(place).isEmpty() && isSaid(heading) && naming.column(template, heading) == null) {
                stand.set(place, otherName(template, heading, stand));
            }
        }
        return stand;
    }

    private static String ownName(Template template, String heading) {
        return template.columns().stream().map(Column::name).anyMatch(heading::equals) ? heading : "";
    }

    private static String otherName(Template template, String heading, List<String> taken) {
        return template.own().stream()
                .filter(column -> OtherNames.areFor(column, heading) && !taken.contains(column.name()))
                .findFirst()
                .map(Column::name)
                .orElse("");
    }

    private static boolean isSaid(String heading) {
        return !heading.isEmpty() && !heading.equals(WHY_REFUSED);
    }

    /** The template that has all it needs there, and passes over the least; there must be one alone. */
    private static Optional<Template> told(List<String> headings, Naming naming) {
        long least = Long.MAX_VALUE;
        List<Template> fitting = new ArrayList<>();
        for (Template template : Templates.ALL) {
            long over = passedOver(template, headings, naming);
            if (over < least) {
                fitting.clear();
                least = over;
            }
            if (over == least && over < Long.MAX_VALUE) {
                fitting.add(template);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static long passedOver(Template template, List<String> headings, Naming naming) {
        List<String> stand = stand(template, headings, naming);
        boolean hasAll =
                template.own().stream().allMatch(column -> !column.required() || stand.contains(column.name()));
        long own = template.own().stream()
                .filter(column -> stand.contains(column.name()))
                .count();
        long over = 0;
        for (int place = 0; place < stand.size(); place++) {
            String heading = headings.get(place);
            over += stand.get(place).isEmpty() && isSaid(heading) && naming.column(template, heading) == null ? 1 : 0;
        }
        return hasAll && (over == 0 || own >= ENOUGH) ? over : Long.MAX_VALUE;
    }

    private static UnreadableFile fault(Fault fault, String table, Line line, String column, Template template) {
        return new UnreadableFile(fault, table, line.row(), column, template.name());
    }

    /** As headings are compared: capitals and blanks do not tell them apart. */
    public static String heading(String name) {
        return String.join(
                "_",
                Arrays.asList(name.replaceAll("[\\p{Zs}\\uFEFF]", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s_]+", -1)));
    }
}
