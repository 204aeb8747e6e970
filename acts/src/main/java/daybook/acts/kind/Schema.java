package daybook.acts.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it), and tells kinds in it with every limit that the reading
 * holds to. What answers are made of is no kind, and told by its own records in the same parts.
 */
public final class Schema {

    private Schema() {}

    /** What is said of groups and of their fields, for whoever reads the schema. */
    public interface Said {

        @Nullable
        String of(Group group);

        @Nullable
        String of(Group group, Field field);
    }

    /** The schema of a kind, with what is said of it. */
    public static Map<String, Object> of(Kind kind, Said said) {
        return switch (kind) {
            case Group group -> described(object(group, said), said.of(group));
            case Many(var of, boolean eachOnce) -> {
                var list = list(of(of, said));
                list.putAll(Map.of("maxItems", Many.MOST, "uniqueItems", eachOnce));
                yield list;
            }
            case Whole(long least, long most, boolean _) ->
                Map.of("type", "integer", "minimum", least, "maximum", most);
            case YesOrNo() -> Map.of("type", "boolean");
            case Scalar<?> scalar -> scalar.schema();
        };
    }

    private static Map<String, Object> object(Group group, Said said) {
        Map<String, Object> properties = new LinkedHashMap<>();
        group.fields().forEach(field -> {
            properties.put(field.name(), described(of(field.kind(), said), said.of(group, field)));
            if (field.alone() instanceof String alone && field.kind() instanceof Many(var of, boolean _)) {
                properties.put(alone, described(of(of, said), "One alone, instead of `" + field.name() + "`."));
            }
        });
        Map<String, Object> closed = object(
                properties,
                group.fields().stream()
                        .filter(field -> !field.optional())
                        .map(Field::name)
                        .toList());
        closed.put("additionalProperties", false);
        return closed;
    }

    /** An object with these properties, of which those that are required are always there. */
    public static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }

    /** A list of such items. */
    public static Map<String, Object> list(Map<String, Object> items) {
        return new LinkedHashMap<>(Map.of("type", "array", "items", items));
    }

    /** One of these words. */
    public static Map<String, Object> words(List<String> words) {
        return Map.of("type", "string", "enum", words);
    }

    /** The schema with what is said of it, before what it says itself. */
    public static Map<String, Object> described(Map<String, Object> schema, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return schema;
        }
        Map<String, Object> described = new LinkedHashMap<>(schema);
        described.merge(
                "description",
                words,
                (own, more) -> more + " " + own + (own.toString().endsWith(".") ? "" : "."));
        return described;
    }
}
