package daybook.command.file;

import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.files.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A problem as the page shows it. */
record Problem(String rule, @Nullable String column, String message, String wayOut) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Problem of(Refusal refusal, @Nullable Template template) {
        var wording = RefusalTexts.of(refusal);
        String field = wording.field();
        List<String> columns = field == null || template == null
                ? List.of()
                : refusal.isAroundTheCommand() ? Template.columnsAround(field) : template.columnsOf(field);
        return new Problem(
                wording.rule(),
                columns.isEmpty() ? (template == null ? field : null) : String.join(", ", columns),
                wording.message(),
                wording.wayOut());
    }

    static String json(List<Refusal> refusals, @Nullable Template template) {
        // PostgreSQL's JSON has no room for the character 0.
        return JSON.writeValueAsString(
                        refusals.stream().map(refusal -> of(refusal, template)).toList())
                .replace("\\u0000", "\ufffd");
    }
}
