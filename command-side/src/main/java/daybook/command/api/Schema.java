package daybook.command.api;

import daybook.command.api.Shape.Field;
import daybook.command.api.Shape.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            properties.put(field.name(), of(field.shape()));
        }
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
}
