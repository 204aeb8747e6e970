package daybook.command.file;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.files.Template;
import daybook.files.Templates;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that templates name. */
final class Commands {

    private final Map<String, Act> byName =
            Acts.ALL.stream().collect(Collectors.toMap(act -> act.type().getSimpleName(), Function.identity()));

    /** Every template's command must be there: a template for an act that does not exist would be a promise not kept. */
    Commands() {
        Templates.ALL.forEach(this::of);
    }

    Class<? extends Command> of(Template template) {
        var act = byName.get(template.command());
        if (act == null) {
            throw new IllegalStateException("There is no command " + template.command());
        }
        return act.type();
    }
}
