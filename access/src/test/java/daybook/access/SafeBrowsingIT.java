package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a browser safe: tokens, cookies and headers. */
class SafeBrowsingIT extends AtTheDoor {
    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var answer = post("/sign-in", "username=finance&password=" + encoded(PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_cookie_of_the_forms_is_kept_from_scripts_and_other_sites() throws Exception {
        var cookie = get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void what_comes_back_after_signing_in_is_a_page_of_this_site_and_nothing_else() throws Exception {
        for (String elsewhere :
                List.of("//evil.example/", "https://evil.example/", "/\\\\evil.example", "javascript:x")) {
            var cookie = Base64.getUrlEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));
            String token = get("/sign-in").body();
            var answer = browser.send(
                    request("/sign-in")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", "daybook-return=" + cookie)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "username=finance&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(elsewhere)
                    .doesNotContain("evil")
                    .doesNotContain("javascript");
        }
    }

    @Test
    void every_answer_carries_what_keeps_a_browser_safe() throws Exception {
        for (String path : List.of("/sign-in", "/who", "/nothing-here")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'")
                    .contains("object-src 'none'")
                    .contains("base-uri 'self'")
                    .contains("form-action 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as("not over http, where a browser would not heed it")
                    .isEmpty();
        }
    }

    @Test
    void every_answer_forbids_scripts_from_elsewhere_and_inline() throws Exception {
        var headers = get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }
}
