package daybook.command.api;

import daybook.command.api.ApiRefusal.JsonChoiceUnknown;
import daybook.command.api.ApiRefusal.JsonFieldMissing;
import daybook.command.api.ApiRefusal.JsonFieldUnknown;
import daybook.command.api.ApiRefusal.JsonKindWrong;
import daybook.command.api.ApiRefusal.JsonListTooLong;
import daybook.command.api.ApiRefusal.JsonNamedTwice;
import daybook.command.api.ApiRefusal.JsonNumberOutOfRange;
import daybook.command.api.Shape.Field;
import daybook.command.api.Shape.Fields;
import daybook.command.desk.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON into exact types by its shape. What cannot be read is refused at its place, all of it at once. */
final class Reading {

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The fields of an object that becomes nothing else; those that could not be read are left out. */
    Map<String, @Nullable Object> fields(JsonNode json, Fields shape, String pointer) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        if (!json.isObject()) {
            wrong(json, "an object", pointer);
            return read;
        }
        List<String> known = shape.fields().stream().map(Field::name).toList();
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refusals.add(
                        new JsonFieldUnknown(pointer + "/" + escaped(name), Texts.shortened(name), known)));
        for (Field field : shape.fields()) {
            read.put(field.name(), field(json.get(field.name()), field, pointer + "/" + field.name()));
        }
        return read;
    }

    private @Nullable Object field(@Nullable JsonNode json, Field field, String pointer) {
        if (json != null && !json.isNull()) {
            return value(json, field.shape(), pointer);
        }
        if (!field.optional()) {
            refusals.add(new JsonFieldMissing(pointer));
        }
        return switch (field.shape()) {
            case Shape.Many many -> many.eachOnce() ? Set.of() : List.of();
            case Shape.Text _, Shape.Exact _, Shape.Day _, Shape.Choice _, Shape.Whole _, Shape.YesOrNo _, Fields _ ->
                null;
        };
    }

    private @Nullable Object value(JsonNode json, Shape shape, String pointer) {
        return switch (shape) {
            case Shape.Text(int most) ->
                json.isString()
                        ? told(Texts.text(json.stringValue(), most, pointer))
                        : wrong(json, "a string", pointer);
            case Shape.Exact(var written) ->
                json.isString()
                        ? told(Texts.exact(json.stringValue(), written, pointer))
                        : wrong(json, "a string", pointer);
            case Shape.Day() ->
                json.isString() ? told(Texts.day(json.stringValue(), pointer)) : wrong(json, "a string", pointer);
            case Shape.Choice(var of) ->
                json.isString() ? choice(json.stringValue(), of, pointer) : wrong(json, "a string", pointer);
            case Shape.Whole whole -> whole(json, whole, pointer);
            case Shape.YesOrNo() -> json.isBoolean() ? json.booleanValue() : wrong(json, "true or false", pointer);
            case Shape.Many(var of, boolean eachOnce) -> many(json, of, eachOnce, pointer);
            case Fields fields -> object(json, fields, pointer);
        };
    }

    private @Nullable Object choice(String typed, List<? extends Enum<?>> of, String pointer) {
        for (Enum<?> constant : of) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        refusals.add(new JsonChoiceUnknown(
                pointer, Texts.shortened(typed), of.stream().map(Enum::name).toList()));
        return null;
    }

    private @Nullable Object whole(JsonNode json, Shape.Whole whole, String pointer) {
        if (!json.isIntegralNumber()) {
            return wrong(json, "a whole number", pointer);
        }
        if (!json.canConvertToLong() || json.longValue() < whole.least() || json.longValue() > whole.most()) {
            refusals.add(
                    new JsonNumberOutOfRange(pointer, Texts.shortened(json.asString()), whole.least(), whole.most()));
            return null;
        }
        return whole.isLong() ? (Object) json.longValue() : (Object) json.intValue();
    }

    private @Nullable Object many(JsonNode json, Shape of, boolean eachOnce, String pointer) {
        if (!json.isArray()) {
            return wrong(json, "a list", pointer);
        }
        if (json.size() > Shape.MOST_ITEMS) {
            refusals.add(new JsonListTooLong(pointer, json.size(), Shape.MOST_ITEMS));
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (int place = 0; place < json.size(); place++) {
            Object item = item(json.get(place), of, pointer + "/" + place);
            if (item != null && eachOnce && items.contains(item)) {
                refusals.add(new JsonNamedTwice(pointer + "/" + place, Texts.shortened(item.toString())));
            } else if (item != null) {
                items.add(item);
            }
        }
        return eachOnce ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object item(JsonNode json, Shape of, String pointer) {
        if (json.isNull()) {
            refusals.add(new JsonFieldMissing(pointer));
            return null;
        }
        return value(json, of, pointer);
    }

    private @Nullable Object object(JsonNode json, Fields shape, String pointer) {
        int before = refusals.size();
        Map<String, @Nullable Object> read = fields(json, shape, pointer);
        Class<?> type = shape.type();
        if (refusals.size() > before || type == null) {
            return null;
        }
        return told(Sound.record(type, read, pointer));
    }

    private @Nullable Object told(Texts.Read read) {
        return switch (read) {
            case Texts.Value(var value) -> value;
            case Texts.Refused(var refusal) -> {
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
        return Texts.shortened(name).replace("~", "~0").replace("/", "~1");
    }
}
