package daybook.query.api;

import daybook.access.api.JsonSchemas;
import daybook.query.asat.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI 3.1 document of the whole API: the queries, and the commands as the command side describes them. */
@RestController
class Description {

    private static final Map<String, Object> STRING = Map.of("type", "string");

    private static final Map<String, Object> RECEIPT = Map.of(
            "description",
            "It is recorded. The ETag is the last entry about the thing.",
            "headers",
            Map.of(
                    "Location",
                    Map.of("schema", STRING),
                    "ETag",
                    Map.of("schema", STRING),
                    "Idempotency-Replayed",
                    Map.of("description", "true if it had been recorded before", "schema", STRING)),
            "content",
            Map.of(
                    "application/json",
                    Map.of(
                            "schema",
                            Map.of(
                                    "type",
                                    "object",
                                    "properties",
                                    Map.of(
                                            "entries",
                                            Map.of(
                                                    "type",
                                                    "array",
                                                    "description",
                                                    "The numbers of the entries that were made, in order.",
                                                    "items",
                                                    Map.of("type", "integer", "format", "int64")),
                                            "at",
                                            Map.of(
                                                    "type",
                                                    "string",
                                                    "format",
                                                    "date-time",
                                                    "description",
                                                    "When they were recorded."),
                                            "oneTimePassword",
                                            Map.of(
                                                    "type",
                                                    "string",
                                                    "description",
                                                    "With which somebody can now sign in once, within 72 hours. It is "
                                                            + "told only now, and not when the call is sent again.")),
                                    "required",
                                    List.of("entries", "at")),
                            "example",
                            Map.of("entries", List.of(57), "at", "2026-03-31T09:30:00Z"))));

    private final Operations operations;
    private final Handed handed;

    Description(Operations operations, Handed handed) {
        this.operations = operations;
        this.handed = handed;
    }

    @GetMapping("/v3/api-docs")
    Map<String, Object> document() {
        var schemas = new JsonSchemas(KindedJson::isKinded, component -> component.getType() == Basis.class);
        Map<String, Object> paths = new LinkedHashMap<>(operations.paths(schemas));
        paths.putAll(handed.over().paths());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Daybook",
                        "version",
                        "1",
                        "description",
                        "Commands are sent with POST and queries asked with GET. Amounts are strings of whole pence, "
                                + "measures strings of decimal digits, fractions strings such as 3/5. Every refusal is a "
                                + "problem detail (RFC 9457) whose type, /problems/{rule}, explains the rule."));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("token", List.of()), Map.of("session", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        schemas.components(),
                        "responses",
                        Map.of("Receipt", RECEIPT, "Problem", ProblemWords.RESPONSE),
                        "securitySchemes",
                        Map.of(
                                "token",
                                Map.of("type", "http", "scheme", "bearer", "bearerFormat", "dbk_ and 43 characters"),
                                "session",
                                Map.of("type", "apiKey", "in", "cookie", "name", "JSESSIONID"))));
        return document;
    }
}
