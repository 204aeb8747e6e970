package daybook.command.api;

import daybook.command.api.Shape.Field;
import daybook.command.api.Shape.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Examples of calls, as the worked example would make them. Each is one that the reading accepts. */
final class Sample {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("title", "Permanently excluded pupils"),
            Map.entry("name", "Strategic Senior Officers' Group"),
            Map.entry("theme", "Children and Young People"),
            Map.entry("unit", "pupils"),
            Map.entry("item", "4"),
            Map.entry("number", "1"),
            Map.entry("key", "1"),
            Map.entry("condition", "1"),
            Map.entry("place", "paragraph 11"),
            Map.entry("wording", "Support the investment as recommended"),
            Map.entry("view", "content"),
            Map.entry("purpose", "More places"));

    private static final Map<String, String> DAYS =
            Map.of("from", "2006-09-01", "to", "2007-08-31", "due", "2009-03-31", "expires", "2009-03-31");

    private Sample() {}

    /** A value of this shape, without what may be left out. */
    static Object of(Shape shape, String name) {
        return switch (shape) {
            case Shape.Text(int most) -> {
                String text = TEXTS.getOrDefault(name, "As the paper says");
                yield text.substring(0, Math.min(most, text.length()));
            }
            case Shape.Exact(var written) -> written.example();
            case Shape.Day() -> DAYS.getOrDefault(name, "2007-12-13");
            case Shape.Choice(var of) -> of.getLast().name();
            case Shape.Whole(long least, long most, boolean _) -> Math.clamp(0, least, most);
            case Shape.YesOrNo() -> true;
            case Shape.Many many -> List.of(of(many.of(), name));
            case Fields fields -> fields(fields);
        };
    }

    private static Map<String, Object> fields(Fields shape) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (!field.optional() || field.shape() instanceof Shape.Many) {
                sample.put(field.name(), of(field.shape(), field.name()));
            }
        }
        return sample;
    }
}
