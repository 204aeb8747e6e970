package daybook.command.api;

import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Many;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Typing;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
import daybook.command.api.ApiRefusal.JsonFieldMissing;
import daybook.command.api.ApiRefusal.JsonFieldUnknown;
import daybook.command.api.ApiRefusal.JsonKindWrong;
import daybook.command.api.ApiRefusal.JsonListTooLong;
import daybook.command.api.ApiRefusal.JsonNamedTwice;
import daybook.command.api.ApiRefusal.JsonNumberOutOfRange;
import daybook.command.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON into exact values by their kinds. What cannot be read is refused at its place, all of it at once. */
final class Reading {

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The fields of an object that becomes nothing else; those that could not be read are left out. */
    Map<String, @Nullable Object> fields(JsonNode json, Group shape, String pointer) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        if (!json.isObject()) {
            wrong(json, "an object", pointer);
            return read;
        }
        List<String> known = shape.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.name()), Stream.ofNullable(alone(json, field))))
                .toList();
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refusals.add(
                        new JsonFieldUnknown(pointer + "/" + escaped(name), Typing.shortened(name), known)));
        for (Field field : shape.fields()) {
            String alone = alone(json, field);
            read.put(
                    field.name(),
                    alone != null && field.kind() instanceof Many many
                            ? one(json.get(alone), many, pointer + "/" + alone)
                            : field(json.get(field.name()), field, pointer + "/" + field.name()));
        }
        return read;
    }

    /** The name under which one of the list is sent by itself; null where it is not. */
    private static @Nullable String alone(JsonNode json, Field field) {
        String alone = field.alone();
        return alone != null && json.has(alone) && !json.has(field.name()) ? alone : null;
    }

    private List<Object> one(JsonNode json, Many many, String pointer) {
        var value = json.isNull() ? null : value(json, many.of(), pointer);
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable Object field(@Nullable JsonNode json, Field field, String pointer) {
        if (json != null && !json.isNull()) {
            return value(json, field.kind(), pointer);
        }
        if (!field.optional()) {
            refusals.add(new JsonFieldMissing(pointer));
        }
        return switch (field.kind()) {
            case Many many -> many.eachOnce() ? Set.of() : List.of();
            case Scalar<?> _, Whole _, YesOrNo _, Group _ -> null;
        };
    }

    private @Nullable Object value(JsonNode json, Kind kind, String pointer) {
        return switch (kind) {
            case Scalar<?> scalar ->
                json.isString()
                        ? told(JsonFaults.told(scalar.written(json.stringValue()), pointer))
                        : wrong(json, "a string", pointer);
            case Whole whole -> whole(json, whole, pointer);
            case YesOrNo() -> json.isBoolean() ? json.booleanValue() : wrong(json, "true or false", pointer);
            case Many(var of, boolean eachOnce) -> many(json, of, eachOnce, pointer);
            case Group group -> object(json, group, pointer);
        };
    }

    private @Nullable Object whole(JsonNode json, Whole whole, String pointer) {
        if (!json.isIntegralNumber()) {
            return wrong(json, "a whole number", pointer);
        }
        if (!json.canConvertToLong()) {
            refusals.add(
                    new JsonNumberOutOfRange(pointer, Typing.shortened(json.asString()), whole.least(), whole.most()));
            return null;
        }
        return told(JsonFaults.told(whole.of(json.longValue()), pointer));
    }

    private @Nullable Object many(JsonNode json, Kind of, boolean eachOnce, String pointer) {
        if (!json.isArray()) {
            return wrong(json, "a list", pointer);
        }
        if (json.size() > Many.MOST) {
            refusals.add(new JsonListTooLong(pointer, json.size(), Many.MOST));
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (int place = 0; place < json.size(); place++) {
            Object item = item(json.get(place), of, pointer + "/" + place);
            if (item != null && eachOnce && items.contains(item)) {
                refusals.add(new JsonNamedTwice(pointer + "/" + place, Typing.shortened(item.toString())));
            } else if (item != null) {
                items.add(item);
            }
        }
        return eachOnce ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object item(JsonNode json, Kind of, String pointer) {
        if (json.isNull()) {
            refusals.add(new JsonFieldMissing(pointer));
            return null;
        }
        return value(json, of, pointer);
    }

    private @Nullable Object object(JsonNode json, Group shape, String pointer) {
        int before = refusals.size();
        Map<String, @Nullable Object> read = fields(json, shape, pointer);
        Class<?> type = shape.type();
        if (refusals.size() > before || type == null) {
            return null;
        }
        return told(Sound.record(type, read, pointer));
    }

    private @Nullable Object told(Told read) {
        return switch (read) {
            case Told.Value(var value) -> value;
            case Told.Refused(var refusal) -> {
                refusals.add(refusal);
                yield null;
            }
        };
    }

    private @Nullable Object wrong(JsonNode found, String expected, String pointer) {
        refusals.add(new JsonKindWrong(pointer, kind(found), expected));
        return null;
    }

    private static String kind(JsonNode json) {
        return switch (json.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a string";
            case NULL, MISSING -> "nothing";
        };
    }

    /** A name within a pointer (RFC 6901, section 3). */
    private static String escaped(String name) {
        return Typing.shortened(name).replace("~", "~0").replace("/", "~1");
    }
}
