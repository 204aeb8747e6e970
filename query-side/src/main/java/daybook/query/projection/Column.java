package daybook.query.projection;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A component of a row's record: {@code revisedFrom} is kept in {@code revised_from}. */
public record Column<T>(String name, Keeping<T> keeping, boolean nullable) {

    static Column<?> of(RecordComponent component) {
        return new Column<>(
                underscored(component.getName()),
                Keeping.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** {@code revisedFrom} as PostgreSQL writes names. */
    static String underscored(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    String definition() {
        return name + " " + keeping.type() + (nullable ? "" : " not null");
    }

    /** The value as the database's driver takes it. */
    @Nullable
    Object plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        @SuppressWarnings("unchecked") // the component is of this very type
        T kept = (T) value;
        return keeping.plain().apply(kept);
    }

    @Nullable
    T read(ResultSet row, String label) throws SQLException {
        return keeping.get().get(row, label);
    }
}
