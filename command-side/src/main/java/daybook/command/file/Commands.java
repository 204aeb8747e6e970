package daybook.command.file;

import daybook.acts.Command;
import daybook.acts.OpenTo;
import daybook.files.Template;
import daybook.files.Templates;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The commands that templates name. */
final class Commands {

    private final Map<String, Class<? extends Command>> byName = new HashMap<>();

    /** Every template's command must be there: a template for an act that does not exist would be a promise not kept. */
    Commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(OpenTo.class));
        for (var found : scanner.findCandidateComponents("daybook.acts")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            byName.put(type.getSimpleName(), type.asSubclass(Command.class));
        }
        Templates.ALL.forEach(this::of);
    }

    Class<? extends Command> of(Template template) {
        var type = byName.get(template.command());
        if (type == null) {
            throw new IllegalStateException("There is no command " + template.command());
        }
        return type;
    }
}
