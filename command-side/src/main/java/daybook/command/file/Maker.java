package daybook.command.file;

import daybook.acts.kind.Group;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Many;
import daybook.acts.kind.Proposed;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Text;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
import daybook.facts.delegation.Condition;
import daybook.facts.exact.Longest;
import daybook.files.Column;
import daybook.files.Template;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of rows: each of its components is read from the columns whose path names it. Whatever cannot be read
 * is refused in the rows themselves.
 */
final class Maker {

    private static final Text WORDING = new Text(Longest.NOTE);

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
            return constructor.newInstance(Proposed.filled(type, values));
        } catch (InvocationTargetException refusing) {
            row.form()
                    .refuse(new FileRefusal.RowCannotBeMade(
                            String.valueOf(refusing.getTargetException().getMessage()), columns(prefix)));
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
            if (column.path().startsWith(prefix) && row.read(column, WORDING) instanceof String wording) {
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
        return switch (Kinds.of(component)) {
            case Scalar<?> scalar -> row.read(column, scalar);
            case Whole whole -> row.whole(column, whole);
            case YesOrNo _ -> row.yesOrNo(column);
            case Many(Scalar<?> of, boolean eachOnce) -> {
                List<?> several = row.several(column, of);
                yield eachOnce ? new LinkedHashSet<>(several) : several;
            }
            case Many _, Group _ -> throw new IllegalStateException("No cell holds " + component);
        };
    }
}
