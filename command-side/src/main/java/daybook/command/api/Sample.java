package daybook.command.api;

import daybook.acts.kind.Day;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Many;
import daybook.acts.kind.Name;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Text;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
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
    static Object of(Kind kind, String name) {
        return switch (kind) {
            case Text text -> {
                String sample = TEXTS.getOrDefault(name, text.example());
                yield sample.substring(0, Math.min(text.most(), sample.length()));
            }
            case Day day -> DAYS.getOrDefault(name, day.example());
            case Name<?> named when named.of() == String.class -> TEXTS.getOrDefault(name, named.example());
            case Scalar<?> scalar -> scalar.example();
            case Whole(long least, long most, boolean _) -> Math.clamp(0, least, most);
            case YesOrNo() -> true;
            case Many many -> List.of(of(many.of(), name));
            case Group group -> fields(group);
        };
    }

    private static Map<String, Object> fields(Group group) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (Field field : group.fields()) {
            if (!field.optional() || field.kind() instanceof Many) {
                sample.put(field.name(), of(field.kind(), field.name()));
            }
        }
        return sample;
    }
}
