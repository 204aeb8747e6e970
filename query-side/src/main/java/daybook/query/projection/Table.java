package daybook.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of a projection, and the statements that put rows into it: all of it told by the record of its rows. */
public final class Table<R extends Row> {

    private static final ClassValue<Table<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> kind) {
            return new Table<>(kind.asSubclass(Row.class));
        }
    };

    private final String name;
    private final String key;
    private final List<Column<?>> columns;
    private final Components<R> parts;

    private Table(Class<R> row) {
        if (!row.isRecord()) {
            throw new IllegalArgumentException(row + " is no record");
        }
        this.name = Column.underscored(row.getSimpleName().replaceFirst("Row$", ""));
        this.columns = Arrays.stream(row.getRecordComponents())
                .<Column<?>>map(Column::of)
                .toList();
        this.parts = Components.of(row);
        Key declared = row.getAnnotation(Key.class);
        this.key = declared == null ? "" : String.join(", ", declared.value());
    }

    /** The table of such rows. */
    public static <R extends Row> Table<R> of(Class<R> row) {
        @SuppressWarnings("unchecked") // as it was made
        Table<R> table = (Table<R>) KNOWN.get(row);
        return table;
    }

    public String name() {
        return name;
    }

    /** The columns of its key. */
    public String key() {
        return key;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    Components<R> parts() {
        return parts;
    }

    /** A row's value in this place, from 0 on, as the database's driver takes it. */
    @Nullable
    public Object plain(Row row, int place) {
        return columns.get(place).plain(parts.part(row, place));
    }

    @Nullable
    public Object[] plain(Row row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = plain(row, place);
        }
        return values;
    }

    public String insert(String schema) {
        return "insert into %s.%s (%s) values (%s)".formatted(schema, name, listed(Column::name), listed(_ -> "?"));
    }

    public String copy(String schema) {
        return "copy %s.%s (%s) from stdin".formatted(schema, name, listed(Column::name));
    }

    public String listed(Function<Column<?>, String> written) {
        return columns.stream().map(written).collect(Collectors.joining(", "));
    }
}
