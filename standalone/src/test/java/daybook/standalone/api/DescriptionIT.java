package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document of the running Daybook. */
class DescriptionIT {

    private static final Program AUDITOR = Program.ofAuditor();
    private static final JsonNode DOCUMENT = AUDITOR.get("/v3/api-docs").json();

    @Test
    void describes_commands_and_queries_in_one_document() {
        assertThat(DOCUMENT.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(DOCUMENT.path("paths").has("/api/commands/record-indicator-return"))
                .isTrue();
        assertThat(DOCUMENT.path("paths").has("/api/indicators/{indicator}")).isTrue();
        assertThat(DOCUMENT.path("components").path("securitySchemes").has("token"))
                .isTrue();
    }

    @Test
    void every_reference_leads_to_something() {
        assertThat(DOCUMENT.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void every_operation_parameter_and_field_is_described_in_words() {
        Set<String> silent = new TreeSet<>();
        DOCUMENT.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .map(Map.Entry::getValue)
                        .forEach(operation -> {
                            described(path.getKey(), operation, silent);
                            operation
                                    .path("parameters")
                                    .forEach(parameter -> described(path.getKey(), parameter, silent));
                        }));
        fields("", DOCUMENT, silent);
        assertThat(silent).isEmpty();
    }

    private static void described(String where, JsonNode thing, Set<String> silent) {
        String words = thing.path("description").asString("");
        if (words.isBlank() || words.startsWith("null ")) {
            silent.add(where);
        }
    }

    /** Every field of every schema, wherever it is. */
    private static void fields(String where, JsonNode node, Set<String> silent) {
        if (node.path("type").asString("").equals("object")
                && node.path("properties").isObject()) {
            node.path("properties")
                    .propertyStream()
                    .forEach(field -> described(where + "." + field.getKey(), field.getValue(), silent));
        }
        node.propertyStream().forEach(inner -> fields(where + "." + inner.getKey(), inner.getValue(), silent));
        if (node.isArray()) {
            node.forEach(inner -> fields(where, inner, silent));
        }
    }

    @Test
    void every_command_has_an_example_and_every_parameter_that_can_be_said_beforehand() {
        DOCUMENT.path("paths").propertyStream().forEach(path -> {
            JsonNode content = path.getValue().path("post").path("requestBody").path("content");
            assertThat(path.getValue().has("get")
                            || content.path("application/json").path("example").isObject())
                    .as(path.getKey())
                    .isTrue();
        });
    }

    @Test
    void the_example_of_every_parameter_of_every_query_is_understood() {
        DOCUMENT.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().path("get").path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asString("").equals("query")
                            && parameter.has("example")
                            && !path.getKey().contains("{")
                            && !path.getKey().endsWith("/stream")
                            && !path.getKey().equals("/api/trail")) {
                        String address =
                                path.getKey() + "?" + parameter.path("name").asString("") + "="
                                        + parameter.path("example").asString("");
                        var answer = AUDITOR.get(address);
                        assertThat(answer.status()).as(address + ": " + answer).isEqualTo(200);
                    }
                }));
    }

    @Test
    void the_example_of_every_query_finds_something() {
        DOCUMENT.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    var get = path.getValue().path("get");
                    if (get.path("responses").path("200").path("content").has("application/json")
                            && !path.getKey().contains("{delegation}")) {
                        String address = path.getKey();
                        for (JsonNode parameter : get.path("parameters")) {
                            String example = parameter.path("example").asString("");
                            address =
                                    address.replace("{" + parameter.path("name").asString() + "}", example);
                            if (parameter.path("name").asString().equals("of")) {
                                address = address + "?of=" + example;
                            }
                        }
                        assertThat(AUDITOR.get(address).status()).as(address).isEqualTo(200);
                    }
                });
    }
}
