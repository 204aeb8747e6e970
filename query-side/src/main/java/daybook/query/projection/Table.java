package daybook.query.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a projection. Every table starts with the columns {@code entry} and {@code effective}. */
public record Table(String name, List<String> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table with these columns after {@code entry} and {@code effective}. */
    public static Table of(String name, String... columns) {
        return new Table(
                name,
                Stream.concat(Stream.of("entry", "effective"), Stream.of(columns))
                        .toList());
    }

    /**
     * The row that an entry adds, with its values in the order of the columns.
     *
     * @throws IllegalArgumentException if there are more or fewer values than columns
     */
    public Row row(EntryContext at, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(columns.size());
        all.add(at.entry());
        all.add(at.effective());
        for (Object value : values) {
            all.add(Column.plain(value));
        }
        if (all.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%d values for the columns %s of %s".formatted(all.size(), columns, name));
        }
        return new Row(this, Collections.unmodifiableList(all));
    }

    String insert(String schema) {
        return "insert into %s.%s (%s) values (%s)"
                .formatted(
                        schema,
                        name,
                        String.join(", ", columns),
                        columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
    }

    String copy(String schema) {
        return "copy %s.%s (%s) from stdin".formatted(schema, name, String.join(", ", columns));
    }
}
