package daybook.command.refusal;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reason why nothing was recorded: a record, whose name is the rule and whose components are the facts. Its sentences
 * are in {@code refusals.properties}.
 */
public interface Refusal {

    Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** The rule's stable name, such as {@code period-not-ended}. */
    default String rule() {
        return ruleOf(getClass());
    }

    /** The component of the command that it belongs to, or null if it belongs to the request as a whole. */
    default @Nullable String field() {
        LiesIn said = said();
        return said == null ? null : said.value();
    }

    /** Whether its field is none of the command's but what the request says around it: office, authority, source. */
    default boolean isAroundTheCommand() {
        LiesIn said = said();
        return said != null && said.aroundTheCommand();
    }

    /** The part of the command that it is said of, as people call it; null where it is said of all of it. */
    default @Nullable String part() {
        return null;
    }

    private @Nullable LiesIn said() {
        LiesIn own = getClass().getAnnotation(LiesIn.class);
        for (Class<?> family : getClass().getInterfaces()) {
            own = own == null ? family.getAnnotation(LiesIn.class) : own;
        }
        return own;
    }

    /** The facts of the case by name, in the order of the record. */
    default Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            facts.put(component.getName(), read(component));
        }
        return facts;
    }

    /** The facts as people are told them: what is named by a reference alone, in words where somebody has looked it up. */
    default Map<String, @Nullable Object> spoken() {
        return facts();
    }

    static String ruleOf(Class<?> kind) {
        return INNER_CAPITAL.matcher(kind.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private @Nullable Object read(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A refusal's facts can be read: " + component, e);
        }
    }
}
