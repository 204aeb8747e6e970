package daybook.query.web.table;

import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Which rows of a table are to be shown: those with some words, and with one value in each column that is chosen from.
 *
 * @param typed the words; empty for any
 */
record Filter(String table, String typed, List<Choice> choices, List<Group> all, Asked asked) {
    /** More values than these are quicker found by their words. */
    private static final int MOST_VALUES = 30;

    /**
     * A column that is chosen from.
     *
     * @param chosen empty for any
     */
    record Choice(int column, String title, List<String> values, String chosen) {
        boolean allows(Group group) {
            return chosen.isEmpty() || group.text(column).equals(chosen);
        }
    }

    static Filter of(String table, List<Element> columns, List<Group> all, Asked asked) {
        var choices = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).hasClass("daybook-chosen"))
                .mapToObj(column ->
                        new Choice(column, columns.get(column).text(), values(all, column), asked.only(table, column)))
                .filter(choice -> choice.values().size() > 1 && choice.values().size() <= MOST_VALUES)
                .toList();
        return new Filter(table, asked.rows(table), choices, all, asked);
    }

    private static List<String> values(List<Group> all, int column) {
        return all.stream()
                .map(group -> group.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    List<Group> left() {
        var sought = List.of(typed.toLowerCase(Locale.UK).split("\\s+", -1));
        return all.stream()
                .filter(group -> typed.isEmpty() || group.has(sought))
                .filter(group -> choices.stream().allMatch(choice -> choice.allows(group)))
                .toList();
    }

    Element form(Words words) {
        var form = new Element("form")
                .addClass("daybook-filter")
                .attr("method", "get")
                .attr("action", asked.path() + "#" + table);
        List<String> own = new ArrayList<>(List.of(Asked.ROWS + table));
        choices.forEach(choice -> own.add(name(choice)));
        asked.parameters().forEach((name, value) -> {
            if (!own.contains(name)) {
                form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", name)
                        .attr("value", value);
            }
        });
        words(form, words);
        choices.forEach(choice -> select(form, choice, words));
        form.appendElement("button")
                .addClass("govuk-button govuk-button--secondary")
                .attr("type", "submit")
                .text(words.say("table.show"));
        if (!typed.isEmpty()
                || choices.stream().anyMatch(choice -> !choice.chosen().isEmpty())) {
            int left = left().size();
            form.appendElement("p")
                    .addClass("govuk-body-s daybook-filter__result")
                    .attr("role", "status")
                    .text(words.say(left == 0 ? "table.none" : "table.some", Integer.toString(left)));
        }
        return form;
    }

    private void words(Element form, Words words) {
        String field = Asked.ROWS + table;
        label(form, field, words.say("table.filter"));
        form.appendElement("input")
                .addClass("govuk-input govuk-input--width-20")
                .attr("type", "search")
                .attr("id", field)
                .attr("name", field)
                .attr("maxlength", "100")
                .attr("value", typed);
    }

    private void select(Element form, Choice choice, Words words) {
        label(form, name(choice), choice.title());
        var select = form.appendElement("select")
                .addClass("govuk-select")
                .attr("id", name(choice))
                .attr("name", name(choice));
        option(select, "", words.say("table.any"), choice.chosen());
        choice.values().forEach(value -> option(select, value, value, choice.chosen()));
    }

    private static void option(Element select, String value, String text, String chosen) {
        var option = select.appendElement("option").attr("value", value).text(text);
        if (value.equals(chosen)) {
            option.attr("selected", "selected");
        }
    }

    private static void label(Element form, String field, String text) {
        form.appendElement("label").addClass("govuk-label").attr("for", field).text(text);
    }

    private String name(Choice choice) {
        return Asked.ONLY + table + "." + choice.column();
    }
}
