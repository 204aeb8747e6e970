package daybook.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act there is: found through the sealed families of commands, and not listed, so that none can be left out. */
public final class Acts {

    /** In the order in which the families name them. */
    public static final List<Act> ALL = records(Command.class).map(Act::of).toList();

    private static final Map<String, Act> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Act::name, Function.identity()));

    private static final Map<Class<?>, Act> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Act::type, Function.identity()));

    private Acts() {}

    public static Optional<Act> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException if nobody can ask for it */
    public static Act of(Class<? extends Command> type) {
        Act act = BY_TYPE.get(type);
        if (act == null) {
            throw new IllegalArgumentException(type + " is no act");
        }
        return act;
    }

    private static Stream<Class<? extends Command>> records(Class<? extends Command> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses())
                        .map(member -> member.<Command>asSubclass(Command.class))
                        .flatMap(Acts::records)
                        .distinct();
    }
}
