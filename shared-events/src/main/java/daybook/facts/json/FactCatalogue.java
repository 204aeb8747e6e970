package daybook.facts.json;

import daybook.facts.Fact;
import daybook.facts.Revision;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every kind of fact with the name and revision it is stored under. The name is the record's own, without its package,
 * so that a house move never touches what is stored.
 */
public final class FactCatalogue {

    private static final Map<String, Class<? extends Fact>> BY_NAME =
            kindsOf(Fact.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private FactCatalogue() {}

    /** Every kind of fact, in the order of the names. */
    public static List<Class<? extends Fact>> kinds() {
        return BY_NAME.values().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    public static Optional<Class<? extends Fact>> kind(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static int revision(Class<?> kind) {
        Revision revision = kind.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    private static Stream<Class<? extends Fact>> kindsOf(Class<? extends Fact> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(part -> kindsOf(part.asSubclass(Fact.class)))
                : Stream.of(family);
    }
}
