package daybook.query.web.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its rows in the order that was asked for, and only those that were asked for. Remarks stay with what they
 * are parts of, and totals stay last: what was filtered away is gone from the rows above them, not from the totals.
 *
 * @param table as it is to be shown
 * @param filter null where the rows are too few to be cut down
 * @param isSorted whether other orders are offered
 */
record Arranged(Table table, @Nullable Filter filter, boolean isSorted) {
    /** Fewer rows are seen at one glance. */
    private static final int FEW = 3;

    private static final int MANY = 8;

    static Arranged of(Table table, Asked asked) {
        int rows = table.rows().size();
        if (!table.look().isArranged() || rows <= FEW) {
            return new Arranged(table, null, false);
        }
        List<Group> all = groups(table);
        Filter filter = rows > MANY ? Filter.of(table, all, asked) : null;
        List<Group> left = filter == null ? all : filter.left();
        return new Arranged(table.with(rows(sorted(left, table, asked), table)), filter, true);
    }

    private static List<Group> groups(Table table) {
        List<Group> groups = new ArrayList<>();
        for (Row row : table.rows()) {
            switch (row.kind()) {
                case PART ->
                    (groups.isEmpty() ? begun(groups) : groups.getLast()).rows().add(row);
                case PLAIN, STRUCK -> begun(groups).rows().add(row);
                case TOTAL -> {
                    // It is put below the others again.
                }
            }
        }
        return groups;
    }

    private static Group begun(List<Group> groups) {
        groups.add(new Group(new ArrayList<>()));
        return groups.getLast();
    }

    private static List<Group> sorted(List<Group> groups, Table table, Asked asked) {
        var order = asked.order(table.id());
        if (order.column() < 0
                || order.column() >= table.columns().size()
                || !table.columns().get(order.column()).isSorted()) {
            return groups;
        }
        Comparator<Group> upwards = Comparator.comparing(group -> group.key(order.column()));
        return groups.stream()
                .sorted(order.down() ? upwards.reversed() : upwards)
                .toList();
    }

    private static List<Row> rows(List<Group> groups, Table table) {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.rows().stream()),
                        table.rows().stream().filter(row -> row.kind() == Row.Kind.TOTAL))
                .toList();
    }
}
