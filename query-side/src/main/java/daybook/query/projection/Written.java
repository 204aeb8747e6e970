package daybook.query.projection;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Ratio;
import daybook.facts.meeting.Subject;
import java.util.Map;
import java.util.function.Function;

/** How the values of a kind are written as text, and read again. */
record Written<T>(Function<T, String> write, Function<String, T> read) {

    private static final Map<Class<?>, Written<?>> KNOWN = Map.of(
            String.class, new Written<String>(text -> text, text -> text),
            Ratio.class, new Written<>(Ratio::text, Ratio::parse),
            ClauseRef.class, new Written<>(ClauseRef::text, ClauseRef::parse),
            Subject.class, new Written<>(Subject::text, Subject::parse),
            Authority.class, new Written<>(Authority::text, Authority::parse));

    /** @throws IllegalArgumentException if they are not written as text */
    static Written<?> of(Class<?> kind) {
        Written<?> known = KNOWN.get(kind);
        if (known != null) {
            return known;
        }
        return kind.isEnum() ? constant(kind.asSubclass(Enum.class)) : named(kind);
    }

    private static <E extends Enum<E>> Written<E> constant(Class<E> kind) {
        return new Written<>(Enum::name, name -> Enum.valueOf(kind, name));
    }

    /** Ids, as records of one text. */
    private static Written<?> named(Class<?> kind) {
        var components = kind.isRecord() ? kind.getRecordComponents() : null;
        if (components == null || components.length != 1 || components[0].getType() != String.class) {
            throw new IllegalArgumentException("No column holds a " + kind.getSimpleName());
        }
        Components<?> parts = Components.of(kind);
        return new Written<Object>(id -> String.valueOf(parts.part(id, 0)), parts::whole);
    }
}
