package daybook.access.api;

import com.fasterxml.jackson.annotation.JsonValue;
import daybook.acts.kind.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas of the records that answers are made of, told by the records themselves. */
public final class JsonSchemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private final SortedMap<String, Map<String, Object>> components = new TreeMap<>();
    private final Predicate<Class<?>> kinded;
    private final Predicate<RecordComponent> leftOut;

    /**
     * Schemas, none yet.
     *
     * @param kinded whether records of a type say in {@code kind} which of their sealed family they are
     * @param leftOut which components are no part of the JSON
     */
    public JsonSchemas(Predicate<Class<?>> kinded, Predicate<RecordComponent> leftOut) {
        this.kinded = kinded;
        this.leftOut = leftOut;
    }

    /** The schemas that others refer to, by their names. */
    public SortedMap<String, Map<String, Object>> components() {
        return components;
    }

    /** The schema of a type; of a record a reference to it. */
    public Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> known) {
        return switch (type) {
            case TypeVariable<?> variable -> of(known.getOrDefault(variable, Object.class), known);
            case ParameterizedType generic -> generic(generic, known);
            case Class<?> plain -> plain(plain);
            default -> Map.of();
        };
    }

    private Map<String, Object> generic(ParameterizedType type, Map<TypeVariable<?>, Type> known) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return Schema.list(of(arguments[0], known));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1], known));
        }
        Map<TypeVariable<?>, Type> bound = new LinkedHashMap<>();
        for (int place = 0; place < arguments.length; place++) {
            bound.put(raw.getTypeParameters()[place], arguments[place]);
        }
        // A page of such things is described where it is answered: it has no name of its own.
        return record(raw, bound);
    }

    private Map<String, Object> plain(Class<?> type) {
        var simple = PLAIN.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return Schema.words(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (isWrittenAsText(type)) {
            return Map.of("type", "string", "description", words(type));
        }
        return type.isRecord() || type.isSealed() && kinded.test(type) ? reference(type) : Map.of("type", "object");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = name(type);
        if (!components.containsKey(name)) {
            components.put(name, Map.of());
            components.put(name, type.isRecord() ? record(type, Map.of()) : family(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> family(Class<?> sealed) {
        return Schema.described(
                Map.of(
                        "oneOf",
                        Arrays.stream(sealed.getPermittedSubclasses())
                                .map(this::plain)
                                .toList()),
                RecordWords.of(sealed));
    }

    private Map<String, Object> record(Class<?> type, Map<TypeVariable<?>, Type> known) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kinded.test(type)) {
            properties.put("kind", Map.of("const", type.getSimpleName(), "description", "Which of its family it is."));
            required.add("kind");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (leftOut.test(component)) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var schema = of(component.getGenericType(), known);
            properties.put(
                    component.getName(),
                    Schema.described(
                            nullable ? Map.of("anyOf", List.of(schema, Map.of("type", "null"))) : schema,
                            RecordWords.of(component)));
            required.add(component.getName());
        }
        return Schema.described(Schema.object(properties, required), RecordWords.of(type));
    }

    /** Nested records under both names: {@code FacilityExtension}. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Stream.concat(
                        Arrays.stream(each.getDeclaredMethods()), Arrays.stream(each.getDeclaredFields())))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    /** What such a text is: an {@code IndicatorId} is an indicator id. */
    private static String words(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Pence" -> "An amount of money in whole pence: 4000000 is £40,000.00.";
            case "Measure" -> "A decimal number with the digits it was given with.";
            case "Ratio" -> "An exact fraction, such as 3/5.";
            default -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        };
    }
}
