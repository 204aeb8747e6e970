package daybook.command.api;

import daybook.access.api.FieldWords;
import daybook.access.api.RecordWords;
import daybook.command.api.Shape.Field;
import daybook.command.api.Shape.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells shapes as JSON Schema (draft 2020-12), with every limit that the reading holds to. */
final class Schema {

    private Schema() {}

    static Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Text(int most) -> Map.of("type", "string", "minLength", 1, "maxLength", most);
            case Shape.Exact(var written) ->
                Map.of(
                        "type",
                        "string",
                        "description",
                        Character.toUpperCase(written.words().charAt(0))
                                + written.words().substring(1),
                        "pattern",
                        "^(" + written.form().pattern() + ")$",
                        "maxLength",
                        written.most(),
                        "examples",
                        List.of(written.example()));
            case Shape.Day() -> Map.of("type", "string", "format", "date", "examples", List.of("2009-03-31"));
            case Shape.Choice(var of) ->
                Map.of("type", "string", "enum", of.stream().map(Enum::name).toList());
            case Shape.Whole(long least, long most, boolean _) ->
                Map.of("type", "integer", "minimum", least, "maximum", most);
            case Shape.YesOrNo() -> Map.of("type", "boolean");
            case Shape.Many(var of, boolean eachOnce) ->
                Map.of("type", "array", "items", of(of), "maxItems", Shape.MOST_ITEMS, "uniqueItems", eachOnce);
            case Fields fields -> object(fields);
        };
    }

    private static Map<String, Object> object(Fields shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            properties.put(field.name(), described(of(field.shape()), words(shape, field.name())));
        }
        Class<?> type = shape.type();
        return described(object(shape, properties), type == null ? null : RecordWords.of(type));
    }

    private static Map<String, Object> object(Fields shape, Map<String, Object> properties) {
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                shape.fields().stream()
                        .filter(field -> !field.optional())
                        .map(Field::name)
                        .toList(),
                "additionalProperties",
                false);
    }

    /** What a field is; of the call itself in the words for all calls. */
    private static @Nullable String words(Fields shape, String name) {
        Class<?> type = shape.type();
        return type == null
                ? FieldWords.of(Call.class, name)
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .map(RecordWords::of)
                        .orElse(null);
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
