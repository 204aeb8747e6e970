package daybook.query.web.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which rows of a table are to be shown: those with some words, and with one value in each column that is chosen from.
 *
 * @param typed the words; empty for any
 * @param all before it is cut down
 */
record Filter(String table, String typed, List<Choice> choices, List<Group> all) {
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

    static Filter of(Table table, List<Group> all, Asked asked) {
        var columns = table.columns();
        var choices = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).chosen())
                .mapToObj(column -> new Choice(
                        column, columns.get(column).heading(), values(all, column), asked.only(table.id(), column)))
                .filter(choice -> choice.values().size() > 1 && choice.values().size() <= MOST_VALUES)
                .toList();
        return new Filter(table.id(), asked.rows(table.id()), choices, all);
    }

    private static List<String> values(List<Group> all, int column) {
        return all.stream()
                .map(group -> group.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isAsked() {
        return !typed.isEmpty()
                || choices.stream().anyMatch(choice -> !choice.chosen().isEmpty());
    }

    List<Group> left() {
        if (!isAsked()) {
            return all;
        }
        var sought = List.of(typed.toLowerCase(Locale.UK).split("\\s+", -1));
        return all.stream()
                .filter(group -> typed.isEmpty() || group.has(sought))
                .filter(group -> choices.stream().allMatch(choice -> choice.allows(group)))
                .toList();
    }
}
