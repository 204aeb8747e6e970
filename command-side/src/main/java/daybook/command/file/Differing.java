package daybook.command.file;

import daybook.files.Column;
import daybook.files.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of a file say for one period or one day, so that two that differ can name each other. */
final class Differing {

    /** By which columns rows are about the same, for the tables where there is one row alone for that. */
    private static final Map<String, List<String>> ONE_EACH = Map.of(
            "returns", List.of("indicator", "to"),
            "targets", List.of("indicator", "kind", "due"));

    private record Said(UUID identity, String from, String where) {

        /** A start that is not said may be any. */
        boolean isAbout(String other) {
            return from.isEmpty() || other.isEmpty() || from.equals(other);
        }
    }

    private final Map<String, List<Said>> said = new HashMap<>();

    static boolean concerns(Template template) {
        return ONE_EACH.containsKey(template.name());
    }

    void take(Template template, List<String> cells, String where) {
        said.computeIfAbsent(key(template, cells), _ -> new ArrayList<>(1))
                .add(new Said(Identity.of(template, List.of(cells), 0), cell(template, cells, "from"), where));
    }

    /** The first row that says something else for the same; null if none does. */
    @Nullable
    String other(Template template, List<String> cells) {
        if (!concerns(template)) {
            return null;
        }
        UUID identity = Identity.of(template, List.of(cells), 0);
        String from = cell(template, cells, "from");
        return said.getOrDefault(key(template, cells), List.of()).stream()
                .filter(row -> row.isAbout(from) && !row.identity().equals(identity))
                .findFirst()
                .map(Said::where)
                .orElse(null);
    }

    private static String key(Template template, List<String> cells) {
        var key = new StringBuilder(template.name());
        for (String column : ONE_EACH.getOrDefault(template.name(), List.of())) {
            key.append('\0').append(cell(template, cells, column));
        }
        return key.toString();
    }

    private static String cell(Template template, List<String> cells, String name) {
        for (int at = 0; at < cells.size(); at++) {
            Column column = template.own().get(at);
            if (column.name().equals(name)) {
                return cells.get(at);
            }
        }
        return "";
    }
}
