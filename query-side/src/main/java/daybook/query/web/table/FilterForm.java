package daybook.query.web.table;

import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that cuts a table down, as the page shows it.
 *
 * @param kept what else the address says
 * @param field in which words are typed
 * @param result how many rows are left; null where nothing was asked for
 */
public record FilterForm(
        String action,
        Map<String, String> kept,
        String field,
        String typed,
        List<Select> selects,
        @Nullable String result) {

    /** A column to choose from. */
    public record Select(String name, String label, List<Option> options) {}

    /** A value; empty for any. */
    public record Option(String value, String text, boolean chosen) {}

    static FilterForm of(Filter filter, Asked asked, Words words) {
        String field = Asked.ROWS + filter.table();
        List<Select> selects = filter.choices().stream()
                .map(choice -> select(filter.table(), choice, words))
                .toList();
        List<String> own = new ArrayList<>(List.of(field));
        selects.forEach(select -> own.add(select.name()));
        return new FilterForm(
                asked.path() + "#" + filter.table(),
                kept(asked, own),
                field,
                filter.typed(),
                selects,
                filter.isAsked() ? result(filter.left().size(), words) : null);
    }

    private static Map<String, String> kept(Asked asked, List<String> own) {
        Map<String, String> kept = new LinkedHashMap<>(asked.parameters());
        own.forEach(kept::remove);
        return kept;
    }

    private static String result(int left, Words words) {
        return words.say(left == 0 ? "table.none" : "table.some", Integer.toString(left));
    }

    private static Select select(String table, Filter.Choice choice, Words words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("table.any"), choice.chosen().isEmpty()));
        choice.values().forEach(value -> options.add(new Option(value, value, value.equals(choice.chosen()))));
        return new Select(Asked.ONLY + table + "." + choice.column(), choice.title(), options);
    }
}
