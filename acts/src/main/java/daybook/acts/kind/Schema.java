package daybook.acts.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells kinds as JSON Schema (draft 2020-12), with every limit that the reading holds to. */
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
            case Many(var of, boolean eachOnce) ->
                Map.of("type", "array", "items", of(of, said), "maxItems", Many.MOST, "uniqueItems", eachOnce);
            case Whole(long least, long most, boolean _) ->
                Map.of("type", "integer", "minimum", least, "maximum", most);
            case YesOrNo() -> Map.of("type", "boolean");
            case Scalar<?> scalar -> scalar.schema();
        };
    }

    private static Map<String, Object> object(Group group, Said said) {
        Map<String, Object> properties = new LinkedHashMap<>();
        group.fields()
                .forEach(field ->
                        properties.put(field.name(), described(of(field.kind(), said), said.of(group, field))));
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                group.fields().stream()
                        .filter(field -> !field.optional())
                        .map(Field::name)
                        .toList(),
                "additionalProperties",
                false);
    }

    /** The schema with what is said of it, before what it says itself. */
    private static Map<String, Object> described(Map<String, Object> schema, @Nullable String words) {
        if (words == null) {
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
