package daybook.command.file;

import daybook.files.Template;
import daybook.files.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rows of returns without a figure in them: those not filled in yet, and those that say there is none to be had. */
final class Figures {

    private static final String RETURNS = "returns";
    private static final Template UNAVAILABLE =
            Templates.named("returns-unavailable").orElseThrow();
    private static final List<String> FILLED_IN = List.of("value", "numerator", "denominator", "status", "note");
    private static final Set<String> NONE = Set.of("n/a", "na", "n.a.", "not available", "-", "\u2013", "\u2014");

    private Figures() {}

    /** Whether the row waits for its figure, as those of the workbook of what is due do. */
    static boolean isToCome(Template template, Map<String, String> cells) {
        return template.name().equals(RETURNS)
                && FILLED_IN.stream().allMatch(column -> cell(cells, column).isEmpty());
    }

    /** Whether the row says that there is no figure. */
    static boolean isNone(Template template, Map<String, String> cells) {
        return template.name().equals(RETURNS)
                && NONE.contains(cell(cells, "value").toLowerCase(Locale.UK));
    }

    /** The table that such a row belongs to. */
    static Template unavailable() {
        return UNAVAILABLE;
    }

    /** What it says there. The note tells why; without one the row itself is all that is known. */
    static Map<String, String> said(Map<String, String> cells) {
        var said = new java.util.LinkedHashMap<>(cells);
        String note = cell(cells, "note");
        said.put("why", note.isEmpty() ? "The file says \u201C" + cell(cells, "value") + "\u201D" : note);
        List.of("value", "numerator", "denominator", "status", "note").forEach(said::remove);
        return said;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").replace('\u00A0', ' ').strip();
    }
}
