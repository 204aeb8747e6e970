package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

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
