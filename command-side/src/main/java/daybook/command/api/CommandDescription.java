package daybook.command.api;

import daybook.access.api.Most;
import daybook.access.api.RecordWords;
import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Schema;
import daybook.command.refusal.RefusalTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes every command as OpenAPI 3.1 has it: told by the same kinds of value by which calls are read. */
final class CommandDescription {

    private static final Map<String, Object> KEY = Map.of(
            "name",
            IdempotencyKey.HEADER,
            "in",
            "header",
            "required",
            true,
            "description",
            "A new one with each new request; the same one when a request is sent again, which then is done once.",
            "schema",
            Map.of("type", "string", "pattern", "^[!-~]{1,64}$", "maxLength", 64),
            "example",
            "5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e");

    private static final Map<String, Object> IF_MATCH = Map.of(
            "name",
            "If-Match",
            "in",
            "header",
            "required",
            false,
            "description",
            "The ETag of the thing as it was seen. If anything has been entered about it since, nothing is recorded.",
            "schema",
            Map.of("type", "string"),
            "example",
            "\"57\"");

    private CommandDescription() {}

    /** The paths, by their addresses. */
    static Map<String, Object> paths(Set<Class<?>> withFile) {
        Map<String, Object> paths = new TreeMap<>();
        Acts.ALL.forEach(act ->
                paths.put("/api/commands/" + act.name(), Map.of("post", post(act, withFile.contains(act.type())))));
        return paths;
    }

    /** Each rule that a command can be refused by, with its words and its way out. */
    static Map<String, Object> rules() {
        return RefusalTexts.templates();
    }

    private static Map<String, Object> post(Act act, boolean withFile) {
        var shape = Call.shape(act);
        Map<String, Object> post = new LinkedHashMap<>();
        String name = act.name();
        post.put("operationId", name);
        post.put("tags", List.of(act.feature()));
        post.put(
                "summary",
                Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' '));
        post.put("description", RecordWords.of(act.type()) + " For: " + roles(act) + ".");
        post.put("parameters", List.of(KEY, IF_MATCH));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", Map.of("schema", schema(shape), "example", Sample.of(shape, "")));
        if (withFile) {
            content.put("multipart/form-data", parts(shape));
        }
        post.put("requestBody", Map.of("required", true, "content", content));
        post.put("responses", responses());
        return post;
    }

    private static Map<String, Object> parts(Group call) {
        return Map.of(
                "schema",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                BodyParts.COMMAND,
                                Map.of("allOf", List.of(schema(call)), "description", "The call as JSON."),
                                BodyParts.FILE,
                                Map.of(
                                        "type",
                                        "string",
                                        "format",
                                        "binary",
                                        "description",
                                        "The document itself, of at most " + Most.DOCUMENT
                                                + " bytes. It is kept once, and the entry has its SHA-256.")),
                        "required",
                        List.of(BodyParts.COMMAND, BodyParts.FILE),
                        "additionalProperties",
                        false),
                "encoding",
                Map.of(BodyParts.COMMAND, Map.of("contentType", "application/json")));
    }

    private static Map<String, Object> schema(Kind kind) {
        return Schema.of(kind, new CallWords());
    }

    private static String roles(Act act) {
        return act.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.UK).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("201", Map.of("$ref", "#/components/responses/Receipt"));
        List.of("400", "401", "403", "404", "409", "412", "413", "415", "422")
                .forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/Problem")));
        return responses;
    }
}
