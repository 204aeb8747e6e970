package daybook.command.api;

import daybook.access.api.Most;
import daybook.access.api.RecordWords;
import daybook.acts.Command;
import daybook.acts.OpenTo;
import daybook.command.desk.RefusalTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes every command as OpenAPI 3.1 has it: told by the same shapes by which calls are read. */
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
    static Map<String, Object> paths(CommandCatalogue commands, Set<Class<?>> withFile) {
        Map<String, Object> paths = new LinkedHashMap<>();
        commands.all()
                .forEach((name, kind) ->
                        paths.put("/api/commands/" + name, Map.of("post", post(name, kind, withFile.contains(kind)))));
        return paths;
    }

    /** Each rule that a command can be refused by, with its words and its way out. */
    static Map<String, Object> rules() {
        return RefusalTexts.templates();
    }

    private static Map<String, Object> post(String name, Class<? extends Command> kind, boolean withFile) {
        var shape = Call.shape(kind);
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("operationId", name);
        post.put("tags", List.of(kind.getPackageName().replaceAll(".*[.]", "")));
        post.put(
                "summary",
                Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' '));
        post.put("description", RecordWords.of(kind) + " For: " + roles(kind) + ".");
        post.put("parameters", List.of(KEY, IF_MATCH));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", Map.of("schema", Schema.of(shape), "example", Sample.of(shape, "")));
        if (withFile) {
            content.put("multipart/form-data", parts(shape));
        }
        post.put("requestBody", Map.of("required", true, "content", content));
        post.put("responses", responses());
        return post;
    }

    private static Map<String, Object> parts(Shape call) {
        return Map.of(
                "schema",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                Parts.COMMAND,
                                Map.of("allOf", List.of(Schema.of(call)), "description", "The call as JSON."),
                                Parts.FILE,
                                Map.of(
                                        "type",
                                        "string",
                                        "format",
                                        "binary",
                                        "description",
                                        "The document itself, of at most " + Most.DOCUMENT
                                                + " bytes. It is kept once, and the entry has its SHA-256.")),
                        "required",
                        List.of(Parts.COMMAND, Parts.FILE),
                        "additionalProperties",
                        false),
                "encoding",
                Map.of(Parts.COMMAND, Map.of("contentType", "application/json")));
    }

    private static String roles(Class<? extends Command> kind) {
        return Arrays.stream(kind.getAnnotation(OpenTo.class).value())
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
