package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens made and revoked on their page, by somebody who has signed in in a browser. */
class TokensIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">(dbk_[A-Za-z0-9_-]{43})</code>");
    private static final Pattern REVOKE = Pattern.compile("action=\"(/account/tokens/[0-9a-f-]+/revoke)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeEach
    void signed_in() throws Exception {
        send(
                "/sign-in",
                "username=performance&password=" + RunningDaybook.password(),
                get("/sign-in").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(RunningDaybook.address() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String fields, String page) throws Exception {
        String csrf = URLEncoder.encode(found(CSRF, page), StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(URI.create(RunningDaybook.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + csrf))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    private static int called(String secret) {
        return Program.answer(HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/api/bodies"))
                        .header("Authorization", "Bearer " + secret))
                .status();
    }

    /** What is entered beside an answer is numbered a moment after it. */
    private String entered(String kind) throws Exception {
        String found = "";
        for (int at = 0; at < 100 && !found.contains(kind); at++) {
            Thread.sleep(100);
            found = get("/api/entries?type=" + kind + "&limit=200").body();
        }
        return found;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
    }

    @Test
    void a_token_works_from_when_it_is_made_until_it_is_revoked_and_its_secret_is_kept_nowhere() throws Exception {
        String page = get("/account/tokens").body();
        String secret = found(SECRET, page);
        assertThat(called(secret)).isEqualTo(401);
        var made = send("/account/tokens", "name=ledger&roles=PERFORMANCE_OFFICER&days=30&secret=" + secret, page);
        assertThat(location(made)).endsWith("/account/tokens?done=made");
        assertThat(called(secret)).isEqualTo(200);
        String after = get("/account/tokens").body();
        assertThat(after).contains("ledger").doesNotContain(secret);
        assertThat(RunningDaybook.bean(JdbcClient.class)
                        .sql("select count(*) from access.api_token t where t::text like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(entered("ApiTokenIssued"))
                .contains("\"roles\":[\"PERFORMANCE_OFFICER\"]")
                .doesNotContain("ledger");
        var matcher = REVOKE.matcher(after);
        while (matcher.find()) {
            assertThat(send(matcher.group(1), "", after).statusCode()).isEqualTo(303);
            assertThat(send(matcher.group(1), "", after).statusCode())
                    .as("there is nothing more to revoke")
                    .isEqualTo(404);
        }
        assertThat(called(secret)).isEqualTo(401);
        assertThat(entered("ApiTokenRevoked")).contains("agreement-performance");
    }

    @Test
    void a_token_cannot_have_a_role_that_its_owner_has_not_nor_a_secret_that_is_none() throws Exception {
        String page = get("/account/tokens").body();
        assertThat(location(send(
                        "/account/tokens", "name=x&roles=ADMINISTRATOR&days=30&secret=" + found(SECRET, page), page)))
                .endsWith("?fault=roles");
        assertThat(location(send("/account/tokens", "name=x&roles=PERFORMANCE_OFFICER&days=30&secret=short", page)))
                .endsWith("?fault=secret");
        assertThat(location(send("/account/tokens", "name=&roles=PERFORMANCE_OFFICER&days=30&secret=short", page)))
                .endsWith("?fault=name");
        assertThat(get("/account/tokens?fault=name").body()).contains("Say in up to 100 characters");
    }

    @Test
    void a_call_from_a_browser_needs_the_token_against_forgery() throws Exception {
        var forged = browser.send(
                HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/api/commands/record-meeting"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "1")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/form-token-missing");
        assertThat(get("/api/bodies").statusCode()).as("reading needs none").isEqualTo(200);
    }

    @Test
    void every_rule_is_explained_where_its_type_points() throws Exception {
        assertThat(get("/problems").body()).contains("period-not-ended", "json-field-missing", "as-at-not-a-date");
        assertThat(get("/problems/period-not-ended").body()).contains("day after the period has ended");
        assertThat(get("/problems/several").statusCode()).isEqualTo(200);
        assertThat(get("/problems/no-such-rule").statusCode()).isEqualTo(404);
    }
}
