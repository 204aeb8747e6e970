package daybook.query.projection;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a kind are kept in columns: pence as bigint, measures as numeric with their digits, lists as arrays,
 * most others as text.
 *
 * @param type of the column
 * @param plain the value as the database's driver takes it
 * @param get reads it back; null where there is none
 */
record Keeping<T>(String type, Function<T, Object> plain, Getter<T> get) {

    /** Reads the value of one column of a result. */
    interface Getter<T> {
        @Nullable
        T get(ResultSet row, String column) throws SQLException;
    }

    private static final Map<Class<?>, Keeping<?>> KNOWN = Map.of(
            Long.class, new Keeping<Long>("bigint", number -> number, as(Long.class)),
            Integer.class, new Keeping<Integer>("integer", number -> number, as(Integer.class)),
            Boolean.class, new Keeping<Boolean>("boolean", flag -> flag, as(Boolean.class)),
            LocalDate.class, new Keeping<LocalDate>("date", day -> day, as(LocalDate.class)),
            Instant.class, new Keeping<Instant>("timestamptz", at -> at.atOffset(ZoneOffset.UTC), Keeping::moment),
            Pence.class, new Keeping<>("bigint", Pence::value, Keeping::pence),
            Measure.class, new Keeping<>("numeric", Measure::value, Keeping::measure));

    /**
     * How values of this type are kept.
     *
     * @throws IllegalArgumentException if no column holds them
     */
    static Keeping<?> of(Type type) {
        if (type instanceof ParameterizedType many
                && many.getRawType() == List.class
                && many.getActualTypeArguments()[0] instanceof Class<?> each) {
            return array(Written.of(each));
        }
        if (!(type instanceof Class<?> kind)) {
            throw new IllegalArgumentException("No column holds a " + type);
        }
        Keeping<?> known = KNOWN.get(MethodType.methodType(kind).wrap().returnType());
        return known == null ? text(Written.of(kind)) : known;
    }

    private static <T> Keeping<T> text(Written<T> kind) {
        return new Keeping<>("text", kind.write()::apply, (row, column) -> {
            String text = row.getString(column);
            return text == null ? null : kind.read().apply(text);
        });
    }

    private static <T> Keeping<List<T>> array(Written<T> each) {
        return new Keeping<>(
                "text[]", many -> many.stream().map(each.write()).toArray(String[]::new), (row, column) -> {
                    Array stored = row.getArray(column);
                    return stored == null
                            ? null
                            : Arrays.stream((String[]) stored.getArray())
                                    .map(each.read())
                                    .toList();
                });
    }

    private static <T> Getter<T> as(Class<T> kind) {
        return (row, column) -> row.getObject(column, kind);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Pence pence(ResultSet row, String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : new Pence(pence);
    }

    private static @Nullable Measure measure(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Measure(value);
    }
}
