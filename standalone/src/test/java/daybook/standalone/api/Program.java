package daybook.standalone.api;

import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import daybook.standalone.story.RunningDaybook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API of the running Daybook with a token of one of the example's accounts. */
final class Program {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String office;
    private final Secret secret = Secret.random();
    private final SignedIn owner;
    private final UUID token = UUID.randomUUID();

    private Program(String username, String person, Role role, String office) {
        this.office = office;
        owner = new SignedIn(new PersonId(person), username, "", Set.of(role));
        RunningDaybook.bean(ApiTokens.class)
                .issue(
                        owner,
                        token,
                        "a test",
                        EnumSet.of(role),
                        secret,
                        Instant.now(),
                        Instant.now().plus(Duration.ofHours(1)));
    }

    static Program ofPerformance() {
        return new Program("performance", "agreement-performance", Role.PERFORMANCE_OFFICER, "LAA-PERFORMANCE");
    }

    static Program ofAuditor() {
        return new Program("auditor", "auditor", Role.AUDITOR, "AUDITOR");
    }

    static Program ofAdministrator() {
        return new Program("administrator", "administrator", Role.ADMINISTRATOR, "ADMINISTRATOR");
    }

    static Program ofSecretary() {
        return new Program("secretary", "partnership-secretary", Role.SECRETARY, "PARTNERSHIP-SECRETARY");
    }

    static Program ofFinance() {
        return new Program("finance", "county-council-finance", Role.FINANCE, "LCC-FINANCE");
    }

    static Program ofApprover() {
        return new Program("approver", "chair-of-leicestershire-together", Role.APPROVER, "LT-CHAIR");
    }

    String office() {
        return office;
    }

    void revokeToken() {
        RunningDaybook.bean(ApiTokens.class).revoke(owner.person(), token, Instant.now());
    }

    String bearer() {
        return "Bearer " + secret.text();
    }

    /** An answer, with its body as JSON. */
    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String type() {
            return json().path("type").asString("");
        }

        /** Where each fault lies, and by which rule. */
        Stream<String> faults() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("rule").asString());
        }

        @Override
        public String toString() {
            return status() + " " + http.body();
        }
    }

    /** Sends a command, with a key of its own. */
    Answer send(String command, String fields) {
        return send(command, fields, UUID.randomUUID().toString());
    }

    Answer send(String command, String fields, String key, String... headers) {
        return post("/api/commands/" + command, body(fields), key, headers);
    }

    String body(String fields) {
        return "{\"office\": \"" + office + "\", \"command\": {" + fields.replace('\'', '"') + "}}";
    }

    Answer post(String path, String body, String key, String... headers) {
        var request = to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    Answer get(String path) {
        return answer(to(path));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RunningDaybook.address() + path))
                .timeout(Duration.ofSeconds(40))
                .header("Authorization", bearer());
    }

    static Answer answer(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
