package daybook.command.api;

import daybook.acts.Command;
import daybook.acts.OpenTo;
import daybook.command.desk.Refusal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every command that there is, by its name in addresses: found, and not listed, so that none can be left out. */
@Component
final class CommandCatalogue {

    private final SortedMap<String, Class<? extends Command>> commands = new TreeMap<>();

    CommandCatalogue() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        scanner.findCandidateComponents("daybook.acts").forEach(found -> {
            var kind = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (kind.isRecord() && kind.isAnnotationPresent(OpenTo.class)) {
                commands.put(nameOf(kind), kind.asSubclass(Command.class));
            }
        });
    }

    /** {@code record-indicator-return}. */
    static String nameOf(Class<?> command) {
        return Refusal.ruleOf(command);
    }

    Optional<Class<? extends Command>> named(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** In the order of the names. */
    SortedMap<String, Class<? extends Command>> all() {
        return Collections.unmodifiableSortedMap(commands);
    }
}
