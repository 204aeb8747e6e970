package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.Accounts;
import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import daybook.standalone.api.Program.Answer;
import daybook.standalone.story.RunningDaybook;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a token when something becomes of whoever made it. */
class TokenOwnersIT {

    private final Program administrator = Program.ofAdministrator();
    private final PersonId person = new PersonId("P-" + UUID.randomUUID());
    private final Secret secret = Secret.random();
    private final UUID token = UUID.randomUUID();
    private final String opening = UUID.randomUUID().toString();

    private Answer open() {
        return administrator.send(
                "open-account",
                "'person': '%s', 'username': '%s', 'name': 'Somebody', 'roles': ['SECRETARY', 'AUDITOR']"
                        .formatted(person, person.value().toLowerCase(java.util.Locale.ROOT)),
                opening);
    }

    private Answer about(String command, String more) {
        return administrator.send(command, "'person': '" + person + "'" + more);
    }

    private void choosesPassword() {
        RunningDaybook.bean(Accounts.class).setPassword(person, "three random words indeed");
    }

    private void makesToken() {
        Instant now = Instant.now();
        String username = person.value().toLowerCase(java.util.Locale.ROOT);
        RunningDaybook.bean(ApiTokens.class)
                .issue(
                        new SignedIn(person, username, "", Set.of(Role.SECRETARY)),
                        token,
                        "a program",
                        Set.of(Role.SECRETARY),
                        secret,
                        now,
                        now.plus(Duration.ofHours(1)));
    }

    private Answer reads() {
        return Program.answer(HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/api/bodies"))
                .header("Authorization", "Bearer " + secret.text()));
    }

    private Answer writes() {
        return Program.answer(
                HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/api/commands/record-meeting"))
                        .header("Authorization", "Bearer " + secret.text())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"office\": \"PARTNERSHIP-SECRETARY\", \"command\": {\"meeting\": \"X-2001-01-01\","
                                        + " \"body\": \"NO-SUCH-BODY\", \"effective\": \"2001-01-01\"}}")));
    }

    private Answer latest(String kind) {
        long head = RunningDaybook.dayBook().head();
        return administrator.get(
                "/api/entries?type=" + kind + "&stream=account:" + person + "&limit=200&atLeast=" + head);
    }

    @Test
    void an_account_opened_by_a_program_has_a_password_that_is_told_once() {
        var opened = open();
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        assertThat(opened.json().path("oneTimePassword").asString("")).matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        var again = open();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().has("oneTimePassword")).isFalse();
        assertThat(about("reset-password", "").json().path("oneTimePassword").asString(""))
                .isNotEqualTo(opened.json().path("oneTimePassword").asString(""))
                .isNotEmpty();
    }

    @Nested
    class before_a_password_is_chosen {

        @Test
        void a_token_neither_reads_nor_writes() {
            open();
            makesToken();
            for (var answer : new Answer[] {reads(), writes()}) {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.type()).isEqualTo("/problems/password-not-chosen");
                assertThat(answer.json().path("detail").asString("")).contains("choose another");
            }
            choosesPassword();
            assertThat(reads().status()).isEqualTo(200);
            about("reset-password", "");
            assertThat(reads().type()).isEqualTo("/problems/password-not-chosen");
        }
    }

    @Nested
    class a_token_in_use {

        void isMade() {
            assertThat(open().status()).isEqualTo(201);
            choosesPassword();
            makesToken();
            assertThat(reads().status()).isEqualTo(200);
            assertThat(writes().type()).as("not for the role").isEqualTo("/problems/office-not-held");
        }

        @Test
        void stops_at_once_when_the_account_is_closed_and_stays_so() {
            isMade();
            assertThat(about("close-account", "").status()).isEqualTo(201);
            assertThat(reads().type()).isEqualTo("/problems/token-not-valid");
        }

        @Test
        void loses_the_roles_that_its_person_loses_at_once() {
            isMade();
            assertThat(about("change-roles", ", 'roles': ['AUDITOR']").status()).isEqualTo(201);
            assertThat(reads().status()).isEqualTo(200);
            assertThat(writes().toString()).contains("/problems/", "role-may-not");
        }

        @Test
        void is_revoked_by_an_administrator_who_says_why() {
            isMade();
            var silent = about("revoke-api-token", ", 'token': '" + token + "'");
            assertThat(silent.type()).isEqualTo("/problems/nothing-said");
            assertThat(reads().status()).isEqualTo(200);
            var body = administrator
                    .body("'person': '%s', 'token': '%s'".formatted(person, token))
                    .replaceFirst("[{]", "{\"reason\": \"The laptop was lost\", ");
            var revoked = administrator.post(
                    "/api/commands/revoke-api-token", body, UUID.randomUUID().toString());
            assertThat(revoked.status()).as(revoked.toString()).isEqualTo(201);
            assertThat(reads().type()).isEqualTo("/problems/token-not-valid");
            var entry = latest("ApiTokenRevoked").json().path("data").path(0);
            assertThat(entry.path("reason").asString("")).isEqualTo("The laptop was lost");
            assertThat(entry.path("fact").path("token").asString("")).isEqualTo(token.toString());
            assertThat(about("revoke-api-token", ", 'token': '" + token + "'").toString())
                    .contains("api-token-not-held");
        }
    }
}
