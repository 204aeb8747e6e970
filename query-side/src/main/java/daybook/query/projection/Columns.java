package daybook.query.projection;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads exact values back from a row, by the columns' names. */
public record Columns(ResultSet row) {

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public long entry() throws SQLException {
        return row.getLong("entry");
    }

    public LocalDate effective() throws SQLException {
        return date("effective");
    }

    public LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Pence pence(String column) throws SQLException {
        return new Pence(row.getLong(column));
    }

    public @Nullable Pence penceOrNull(String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : new Pence(pence);
    }

    public Measure measure(String column) throws SQLException {
        return new Measure(row.getBigDecimal(column));
    }

    public @Nullable Measure measureOrNull(String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Measure(value);
    }

    public <E extends Enum<E>> E constant(Class<E> kind, String column) throws SQLException {
        return Enum.valueOf(kind, row.getString(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> kind, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(kind, name);
    }

    /** The value that a text stands for; null where there is no text. */
    public <T> @Nullable T orNull(String column, Function<String, T> parse) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parse.apply(text);
    }
}
