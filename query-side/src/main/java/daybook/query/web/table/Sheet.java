package daybook.query.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken away as one table: a table of a page, or several alike that the page shows under headings of their own.
 *
 * @param by what the tables are told apart by, such as the theme; null where there is but one
 */
public record Sheet(String id, String name, @Nullable String by, List<Block> parts) {

    /** A table, and what tells it apart from the others. */
    public record Block(String name, Table table) {}

    public Sheet {
        parts = List.copyOf(parts);
    }

    public static Sheet of(Table table) {
        return new Sheet(table.id(), table.caption(), null, List.of(new Block("", table)));
    }

    boolean has(Table table) {
        return parts.stream().anyMatch(part -> part.table().id().equals(table.id()));
    }

    /** Whether an address means it: by its own name, or by that of one of its tables. */
    boolean isCalled(String wanted) {
        return id.equals(wanted)
                || parts.stream().anyMatch(part -> part.table().id().equals(wanted));
    }

    boolean isTaken() {
        return parts.stream()
                .anyMatch(part -> part.table().look().isTaken() && !part.table().isEmpty());
    }
}
