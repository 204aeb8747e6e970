package daybook.query.projection.posting;

import daybook.query.projection.Row;
import daybook.query.projection.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Very many rows on their way into tables, as PostgreSQL takes them fastest: the text format of its COPY. */
public final class CopiedRows {

    private final Map<Table<?>, StringBuilder> tables = new LinkedHashMap<>();
    private int length;

    public void add(Row row) {
        Table<?> table = Table.of(row.getClass());
        StringBuilder text = tables.computeIfAbsent(table, _ -> new StringBuilder());
        int before = text.length();
        for (int place = 0, last = table.columns().size() - 1; place <= last; place++) {
            value(table.plain(row, place), text);
            text.append(place == last ? '\n' : '\t');
        }
        length += text.length() - before;
    }

    /** In characters. */
    public int length() {
        return length;
    }

    private static void value(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("\\N");
            case String string -> escaped(string, text);
            case String[] many -> escaped(array(many), text);
            default -> text.append(value);
        }
    }

    private static void escaped(String value, StringBuilder text) {
        for (int place = 0; place < value.length(); place++) {
            char character = value.charAt(place);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    private static String array(String[] many) {
        StringBuilder literal = new StringBuilder("{");
        for (String one : many) {
            literal.append(literal.length() == 1 ? "\"" : ",\"")
                    .append(one.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }

    /** Writes them all, in the transaction under way, and tells how many there were. */
    long copy(Connection connection, String schema) throws SQLException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = 0;
        for (var table : tables.entrySet()) {
            var bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            try {
                rows += copying.copyIn(table.getKey().copy(schema), new ByteArrayInputStream(bytes));
            } catch (IOException fromMemory) {
                throw new UncheckedIOException(fromMemory);
            }
        }
        return rows;
    }
}
