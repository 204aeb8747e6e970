package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a proxy that speaks https to the browser. */
@SpringBootTest(
        classes = AtTheDoor.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "server.forward-headers-strategy=framework",
            "daybook.https=true"
        })
class HttpsIT {
    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "daybook.example")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_browser_is_told_to_come_back_by_https_alone() throws Exception {
        assertThat(get("/sign-in")
                        .headers()
                        .firstValue("Strict-Transport-Security")
                        .orElseThrow())
                .contains("max-age=31536000");
    }

    @Test
    void no_other_host_can_set_a_cookie_and_none_goes_over_http() throws Exception {
        assertThat(get("/sign-in").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-daybook-")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("Path=/")
                        .doesNotContain("Domain"));
        assertThat(get("/who").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-daybook-").contains("Secure"));
    }
}
