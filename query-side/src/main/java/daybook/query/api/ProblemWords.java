package daybook.query.api;

import java.util.List;
import java.util.Map;

/** Describes problem details as the API gives them. */
final class ProblemWords {

    private static Map<String, Object> string(String words) {
        return Map.of("type", "string", "description", words);
    }

    private static final Map<String, Object> FAULT = Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                    "rule",
                    string("The stable name of the rule, which /problems/{rule} explains."),
                    "pointer",
                    Map.of("type", "string", "description", "The place in the body (RFC 6901)."),
                    "parameter",
                    Map.of("type", "string", "description", "The query parameter or header."),
                    "message",
                    string("Which rule, with which facts."),
                    "wayOut",
                    Map.of("type", "string", "description", "What would satisfy the rule."),
                    "facts",
                    Map.of("type", "object", "description", "The facts of the case by name.")),
            "required",
            List.of("rule", "message", "wayOut", "facts"));

    static final Map<String, Object> RESPONSE = Map.of(
            "description",
            "Nothing is recorded. The type says the rule, and errors each reason.",
            "content",
            Map.of(
                    "application/problem+json",
                    Map.of(
                            "schema",
                            Map.of(
                                    "type",
                                    "object",
                                    "properties",
                                    Map.of(
                                            "type",
                                            Map.of(
                                                    "type",
                                                    "string",
                                                    "format",
                                                    "uri-reference",
                                                    "description",
                                                    "The rule: /problems/ and its stable name."),
                                            "title",
                                            string("The rule in a few words."),
                                            "status",
                                            Map.of("type", "integer", "description", "The status of the answer."),
                                            "detail",
                                            string("What stood against it, and what would satisfy it."),
                                            "instance",
                                            string("The address of the call."),
                                            "errors",
                                            Map.of(
                                                    "type",
                                                    "array",
                                                    "description",
                                                    "Each reason by itself.",
                                                    "items",
                                                    FAULT),
                                            "changes",
                                            Map.of(
                                                    "type",
                                                    "array",
                                                    "description",
                                                    "With 412: the entries made since.",
                                                    "items",
                                                    Map.of("type", "object")))),
                            "example",
                            Map.of(
                                    "type",
                                    "/problems/period-not-ended",
                                    "title",
                                    "Period not ended",
                                    "status",
                                    422,
                                    "instance",
                                    "/api/commands/record-indicator-return",
                                    "errors",
                                    List.of(Map.of(
                                            "rule",
                                            "period-not-ended",
                                            "pointer",
                                            "/command/period/to",
                                            "message",
                                            "The period ends on 31 March 2009, which is not over.",
                                            "wayOut",
                                            "Record the return on the day after the period has ended, or later.",
                                            "facts",
                                            Map.of("to", "2009-03-31")))))));

    private ProblemWords() {}
}
