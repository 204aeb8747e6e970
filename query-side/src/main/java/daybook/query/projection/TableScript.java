package daybook.query.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The statements that make a table of a projection, and what it is looked up by. */
public record TableScript(Class<? extends Row> row) {

    /** Those of a record, or of a sealed family of records in their order. */
    public static Stream<TableScript> all(Class<? extends Row> rows) {
        return rows.isSealed()
                ? Arrays.stream(rows.getPermittedSubclasses()).flatMap(one -> all(one.asSubclass(Row.class)))
                : Stream.of(new TableScript(rows));
    }

    public String table(String schema) {
        List<String> columns = new ArrayList<>();
        Table.of(row).columns().forEach(column -> columns.add(column.definition()));
        WorkedOut workedOut = row.getAnnotation(WorkedOut.class);
        if (workedOut != null) {
            columns.add("%s %s not null generated always as (%s) stored"
                    .formatted(workedOut.column(), workedOut.type(), workedOut.from()));
        }
        return "create table %s.%s (%s)".formatted(schema, Table.of(row).name(), String.join(", ", columns));
    }

    public List<String> indices(String schema) {
        List<String> statements = new ArrayList<>();
        String key = Table.of(row).key();
        if (!key.isEmpty()) {
            statements.add(index(schema, true, "btree", key + ", effective desc, entry desc"));
        }
        for (Index index : row.getAnnotationsByType(Index.class)) {
            String made = index(schema, index.unique(), index.using(), String.join(", ", index.value()));
            statements.add(index.where().isEmpty() ? made : made + " where " + index.where());
        }
        return statements;
    }

    private String index(String schema, boolean unique, String using, String columns) {
        return "create %sindex on %s.%s using %s (%s)"
                .formatted(unique ? "unique " : "", schema, Table.of(row).name(), using, columns);
    }
}
