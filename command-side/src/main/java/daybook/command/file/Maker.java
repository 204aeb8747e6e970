package daybook.command.file;

import daybook.facts.delegation.Condition;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.Id;
import daybook.files.Column;
import daybook.files.Kind;
import daybook.files.Template;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of rows: each of its components is read from the columns whose path names it. Whatever cannot be read
 * is refused in the rows themselves.
 */
final class Maker {

    private static final Function<String, String> CHECKED = Id::checked;

    private final Template template;
    private final List<Row> rows;

    Maker(Template template, List<Row> rows) {
        this.template = template;
        this.rows = rows;
    }

    /** The record, or null if something was refused. */
    <R> @Nullable R make(Class<R> type) {
        return type.cast(make(type, "", rows.getFirst()));
    }

    private @Nullable Object make(Class<?> type, String prefix, Row row) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            values[at] = value(components[at], prefix, row);
        }
        if (rows.stream().anyMatch(each -> !each.refusals().isEmpty())) {
            return null;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refusing) {
            row.form().refuse(new FileRefusal.RowCannotBeMade(template.name(), columns(prefix)));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made: " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component, String prefix, Row row) {
        String path = prefix + component.getName();
        for (Column column : template.own()) {
            if (List.of(column.path().split("\\|", -1)).contains(path)) {
                return leaf(component, column, row);
            }
        }
        if (!columns(path + "[].").isEmpty()) {
            return lines(component, path + "[].");
        }
        if (!columns(path + "[").isEmpty()) {
            return conditions(path + "[", row);
        }
        if (!columns(path + "#").isEmpty()) {
            return counted(component, path + "#", row);
        }
        if (!columns(path + ".").isEmpty()) {
            return make(component.getType(), path + ".", row);
        }
        return List.class.isAssignableFrom(component.getType()) ? List.of() : null;
    }

    private List<String> columns(String prefix) {
        return template.own().stream()
                .filter(column -> column.path().startsWith(prefix))
                .map(Column::name)
                .toList();
    }

    private List<Object> lines(RecordComponent component, String prefix) {
        List<Object> lines = new ArrayList<>();
        for (Row row : rows) {
            Object made = make(member(component), prefix, row);
            if (made != null) {
                lines.add(made);
            }
        }
        return lines;
    }

    private List<Condition> conditions(String prefix, Row row) {
        List<Condition> conditions = new ArrayList<>();
        for (Column column : template.own()) {
            if (column.path().startsWith(prefix) && row.text(column) instanceof String wording) {
                conditions.add(new Condition(
                        column.path().substring(prefix.length(), column.path().indexOf(']')), wording));
            }
        }
        return conditions;
    }

    /** Those members of which anything is filled in: then all of it must be. */
    private List<Object> counted(RecordComponent component, String prefix, Row row) {
        List<Object> members = new ArrayList<>();
        for (int number = 1; !columns(prefix + number + ".").isEmpty(); number++) {
            String path = prefix + number + ".";
            List<Column> parts = template.own().stream()
                    .filter(column -> column.path().startsWith(path))
                    .toList();
            if (!parts.stream().allMatch(row::isEmpty)
                    && parts.stream().map(part -> row.missing(part.needed())).noneMatch(missing -> missing)) {
                Object made = make(member(component), path, row);
                if (made != null) {
                    members.add(made);
                }
            }
        }
        return members;
    }

    private static Class<?> member(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static @Nullable Object leaf(RecordComponent component, Column column, Row row) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return row.several(column, parser(member(component)));
        }
        if (type == Set.class) {
            return new LinkedHashSet<>(row.several(column, parser(member(component))));
        }
        if (type == String.class) {
            return column.kind() == Kind.NAME ? row.parsed(column, CHECKED) : row.text(column);
        }
        if (type == int.class) {
            return row.whole(column);
        }
        if (type == LocalDate.class) {
            return row.date(column);
        }
        if (type == Pence.class) {
            return row.missing(column) ? null : row.form().money(column.name()).orNull();
        }
        if (type == Measure.class) {
            return row.missing(column)
                    ? null
                    : row.form().measure(column.name()).orNull();
        }
        return type.isEnum() ? choice(column, row, type) : row.parsed(column, parser(type));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the component is of this very enum
    private static @Nullable Object choice(Column column, Row row, Class<?> type) {
        return row.missing(column)
                ? null
                : row.form().choice(column.name(), (Class<? extends Enum>) type).orNull();
    }

    /** An id's constructor, or the parser that a value has. */
    private static Function<String, Object> parser(Class<?> type) {
        try {
            if (type.isEnum()) {
                return word -> constant(type, word);
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("parse") && method.getParameterCount() == 1) {
                    return typed -> called(() -> method.invoke(null, typed));
                }
            }
            Constructor<?> constructor = type.getConstructor(String.class);
            return typed -> called(() -> constructor.newInstance(typed));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A value is read from text: " + type, e);
        }
    }

    private static Object constant(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No choice is called " + word));
    }

    private interface Call {
        Object call() throws ReflectiveOperationException;
    }

    private static Object called(Call call) {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            // A parser says in its own way what it cannot read; here it is one.
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public parser can be called", e);
        }
    }
}
