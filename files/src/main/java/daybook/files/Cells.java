package daybook.files;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.Id;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.Sha256;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a command or a fact into the cells of its template's own columns. The two give the same cells where the fact is
 * what the command asked for, since their components have the same names: so a row that is recorded is recognised.
 */
public final class Cells {

    private static final Pattern EACH = Pattern.compile("(\\w+)\\[]\\.(\\w+)");
    private static final Pattern KEYED = Pattern.compile("(\\w+)\\[(\\w+)]\\.(\\w+)");
    private static final Pattern COUNTED = Pattern.compile("(\\w+)#([0-9]+)\\.(.+)");
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Cells() {}

    /** One line, or as many as the list in it has members. */
    public static List<List<String>> of(Template template, Record said) {
        int lines = template.own().stream()
                .filter(Column::ofEachLine)
                .findFirst()
                .map(column -> members(said, column.path()).size())
                .orElse(1);
        List<List<String>> cells = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            int at = line;
            cells.add(template.own().stream()
                    .map(column -> column.kept() ? text(value(said, column.path(), at)) : "")
                    .toList());
        }
        return cells;
    }

    private static @Nullable Object value(Record said, String path, int line) {
        if (EACH.matcher(path.split("\\|", -1)[0]).matches()) {
            return ofEach((Record) members(said, path).get(line), path);
        }
        Matcher keyed = KEYED.matcher(path);
        if (keyed.matches()) {
            return ((Collection<?>) known(read(said, keyed.group(1))))
                    .stream()
                            .map(Record.class::cast)
                            .filter(member -> keyed.group(2).equals(read(member, "key")))
                            .findFirst()
                            .map(member -> read(member, keyed.group(3)))
                            .orElse(null);
        }
        Matcher counted = COUNTED.matcher(path);
        if (counted.matches()) {
            List<?> members = (List<?>) known(read(said, counted.group(1)));
            int at = Integer.parseInt(counted.group(2)) - 1;
            return at < members.size() ? walk((Record) members.get(at), counted.group(3)) : null;
        }
        for (String way : path.split("\\|", -1)) {
            if (accessor(said.getClass(), way.split("\\.", -1)[0]) != null) {
                return walk(said, way);
            }
        }
        throw new IllegalArgumentException(said.getClass().getSimpleName() + " has no " + path);
    }

    /** By the first of its names that it has. */
    private static @Nullable Object ofEach(Record member, String path) {
        for (String way : path.split("\\|", -1)) {
            String component = way.substring(way.indexOf('.') + 1);
            if (accessor(member.getClass(), component) != null) {
                return read(member, component);
            }
        }
        throw new IllegalArgumentException(member.getClass().getSimpleName() + " has no " + path);
    }

    private static @Nullable Object walk(Record said, String way) {
        Object reached = said;
        for (String step : way.split("\\.", -1)) {
            reached = reached == null ? null : read((Record) reached, step);
        }
        return reached;
    }

    private static List<?> members(Record said, String path) {
        return (List<?>) known(read(said, path.substring(0, path.indexOf('['))));
    }

    private static Object known(@Nullable Object list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable Object read(Record said, String component) {
        Method accessor = accessor(said.getClass(), component);
        if (accessor == null) {
            throw new IllegalArgumentException(said.getClass().getSimpleName() + " has no " + component);
        }
        try {
            Object value = accessor.invoke(said);
            // What may be a thing of any kind is written with its kind.
            return accessor.getReturnType() == Id.class && value instanceof Id thing ? thing.stream() : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component of a public record can be read: " + accessor, e);
        }
    }

    private static @Nullable Method accessor(Class<?> type, String component) {
        return ACCESSORS
                .computeIfAbsent(
                        type,
                        record -> List.of(record.getRecordComponents()).stream()
                                .collect(Collectors.toMap(part -> part.getName(), part -> part.getAccessor())))
                .get(component);
    }

    /** As it is written in a cell; each value has one writing only. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Pence money -> plain(money.pounds());
            case Measure measure -> measure.text();
            case Ratio ratio -> ratio.text();
            case Sha256 digest -> digest.hex();
            case Subject subject -> subject.text();
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Cells::text).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** Pounds without pence where there are none. */
    private static String plain(BigDecimal pounds) {
        return pounds.stripTrailingZeros().scale() <= 0 ? pounds.toBigInteger().toString() : pounds.toPlainString();
    }
}
